package org.lilong.article.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Article;
import org.lilong.article.LooseEnds;
import org.lilong.article.Page;
import org.lilong.article.PageTurn;
import org.lilong.article.Place;
import org.lilong.article.PrintedSheet;
import org.lilong.article.SetApart;
import org.lilong.article.Span;
import org.lilong.article.character.Glyphs;
import org.lilong.article.layout.LayoutAnalysis;
import org.lilong.article.line.DateLine;
import org.lilong.article.line.PageWords;
import org.lilong.article.original.OriginalText;
import org.lilong.article.part.Flow;
import org.lilong.article.part.Part;
import org.lilong.article.piece.ArticleText;
import org.lilong.article.piece.PageTurns;
import org.lilong.article.piece.Piece;
import org.lilong.article.piece.PieceCutter;
import org.lilong.article.piece.Signing;

/** Makes a page of the pieces that it was cut into: articles with their place and date, and what belongs to none of them. */
final class PageComposer {
    private static final Pattern ISSUE = Pattern.compile("第[0-9一二三四五六七八九十百零〇]+期");

    private final String doc;
    private final OriginalText source;
    private final String original;
    private final PieceCutter.Cut cut;
    private final Given given;
    private final PagePlace places;
    private final PageDates dates;
    private final List<SetApart> apart = new ArrayList<>();

    private PageComposer(String doc, OriginalText original, Given given) {
        this.doc = doc;
        this.source = original;
        this.original = original.text();
        this.given = given;
        this.cut = PieceCutter.cut(Flow.parts(LayoutAnalysis.of(original)));
        this.places = new PagePlace(cut, given);
        this.dates = new PageDates(cut);
    }

    static Page page(String doc, OriginalText original, Given given) {
        return new PageComposer(doc, original, given).compose();
    }

    private Page compose() {
        cut.pieces().sort(Comparator.comparingInt(Piece::firstLine));
        cut.apart().forEach(this::setApart);
        LocalDate issued =
                given.issued() != null ? given.issued() : dates.issued().orElse(null);
        Place place = places.ofPage();
        PageTurns turns = PageTurns.of(issue(issued), cut.apart());
        List<Article> articles = new ArrayList<>();
        for (Piece piece : cut.pieces()) {
            if (piece.hasText()) {
                articles.add(article(piece, articles.size(), place, issued, turns));
            } else {
                Stream.concat(piece.heads().stream(), piece.body().stream()).forEach(this::setApart);
            }
        }
        apart.sort(Comparator.comparingInt(SetApart::begin));
        LooseEnds ends = looseEnds(articles);
        // Offsets of an article that is made whole are not those of its part on this page, and a page that is read
        // again has no boxes.
        List<PrintedSheet> sheets = ends == null ? PrintedSheets.of(source, articles, apart) : List.of();
        return new Page(doc, original, issued, issueNumber(), place, articles, apart, ends, sheets);
    }

    private @Nullable LooseEnds looseEnds(List<Article> articles) {
        List<PageTurn> turns =
                articles.stream().flatMap(article -> article.turns().stream()).toList();
        return turns.isEmpty() ? null : new LooseEnds(turns, Setting.of(source, given));
    }

    private Article article(Piece piece, int n, Place pagePlace, @Nullable LocalDate pageIssued, PageTurns turns) {
        ArticleText text = ArticleText.of(piece, original);
        apart.addAll(text.apart());
        Optional<DateLine> own = PageDates.ownDate(piece);
        return new Article(
                doc,
                n,
                text.title(),
                text.source(),
                text.blocks(),
                own.isPresent() ? own.get().dayOrNull() : pageIssued,
                Signing.of(piece).or(() -> headSigner(piece)).orElse(null),
                places.of(piece, pagePlace),
                dates.current(piece, text.title(), pageIssued).orElse(null),
                turns.of(piece),
                List.of());
    }

    /** What tells the page's issue from others of its folder: its day, else its number. */
    private @Nullable String issue(@Nullable LocalDate issued) {
        String number = issued == null ? issueNumber() : issued.toString();
        return number == null ? null : given.folder() + " " + number;
    }

    private @Nullable String issueNumber() {
        return cut.mastheads()
                .map(part -> ISSUE.matcher(part.simple()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }

    /** The office that stands beside the date over a document of one piece. */
    private Optional<String> headSigner(Piece piece) {
        if (cut.pieces().size() > 1 || piece.heads().isEmpty()) {
            return Optional.empty();
        }
        return cut.mastheads()
                .map(part -> part.text().toString())
                .flatMap(text -> DateLine.find(Glyphs.simplified(text)).stream()
                        .filter(date -> date.begin() > 3 && text.charAt(date.begin() - 1) == ' ')
                        .map(date -> text.substring(0, date.begin()).strip()))
                .filter(text -> PageWords.get().matches("signer", Glyphs.simplified(text)) && !text.contains(" "))
                .findFirst();
    }

    private void setApart(Part part) {
        SetApart.Kind kind = part.apartOrNull() == null ? SetApart.Kind.NOTICE : part.apartOrNull();
        Span span = part.text().origin(new Span(0, part.text().length()));
        apart.add(new SetApart(kind, span.begin(), span.end(), original.substring(span.begin(), span.end())));
    }
}
