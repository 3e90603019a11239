package org.lilong.extraction.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.title.PostPhrase;
import org.lilong.extraction.title.PostPhrase.Office;
import org.lilong.extraction.title.PostPhraseParser;

/** Reads the offices that stand behind a name: in brackets, in the columns of a table, after a verb, or directly. */
final class PostsBehind {
    private static final Pattern COUNTED = Pattern.compile("等?(?:[0-9]+|[一二两三四五六七八九十]+)(?:名|位)");

    private static final int LONGEST_OFFICE = 20;
    private static final int LONGEST_BRACKET = 40;

    /** Verbs behind which a cell tells of offices as a sentence does: "李某（女）为县水利局局长". */
    private static final String GIVEN = "为任";

    private final Lexicon lexicon;
    private final String text;
    private final PostPhraseParser parser;
    private final NameLists lists;
    private final PostWriter posts;
    private final TakenPosts taken;
    private final RowCells cells;
    private final Origins origins;
    private int readTo;

    PostsBehind(
            Lexicon lexicon,
            String text,
            PostPhraseParser parser,
            NameLists lists,
            PostWriter posts,
            TakenPosts taken,
            RowCells cells,
            Origins origins) {
        this.lexicon = lexicon;
        this.text = text;
        this.parser = parser;
        this.lists = lists;
        this.posts = posts;
        this.taken = taken;
        this.cells = cells;
        this.origins = origins;
    }

    /** Records them; answers the last body named, for what follows in the same enumeration. */
    @Nullable
    Body read(Name name, @Nullable Body carriedBefore) {
        Body carried = carriedBefore;
        int at = name.span().end();
        int next = Chars.skipSpaces(text, at, text.length());
        if (next < text.length() && text.charAt(next) == '（') {
            int close = text.indexOf('）', next);
            if (close < 0 || close - next > LONGEST_BRACKET) {
                return carried;
            }
            Body inside = bracketed(name, next + 1, close, carried);
            at = close + 1;
            next = Chars.skipSpaces(text, at, text.length());
            carried = inside;
        }
        int cell = cells.endBehind(name).orElse(0);
        boolean told = next < text.length() && GIVEN.indexOf(text.charAt(next)) >= 0;
        if (next < cell && (next > at || at > name.span().end()) && !told) {
            readTo = cell;
            return row(name, next, cell, carried);
        }
        grouped(name, at, carried);
        carried = taken.behind(name, at, carried);
        direct(name, at);
        return carried;
    }

    /** Where the offices behind the names so far end, as far as cells of a table hold them. */
    int readTo() {
        return readTo;
    }

    /** A title directly behind the name: "李某局长". */
    private void direct(Name name, int at) {
        int title = lexicon.titles.startingAt(text, at);
        if (title > 1
                && text.charAt(at) != '代'
                && lexicon.followers.startingAt(text, at) < title + 1
                && isTitleBehind(at + title)) {
            Office office = new Office(
                    text.substring(at, at + title), new Span(at, at + title), new Span(at, at), "", Status.CURRENT);
            if (!posts.titlesOf(name).contains(office.title())) {
                posts.record(
                        name, office, origins.of(name), new Span(name.span().begin(), at + title));
            }
        }
    }

    /** "等6名区人大代表", "两位副主任": an office behind the list of those who hold it. */
    private void grouped(Name name, int at, @Nullable Body carried) {
        Matcher count = COUNTED.matcher(text).region(at, text.length());
        if (!count.lookingAt()) {
            return;
        }
        int from = count.end();
        int line = Math.min(Chars.lineEnd(text, from), from + LONGEST_OFFICE);
        for (int end = line; end > from + 1; end--) {
            Optional<PostPhrase> phrase = parser.endingAt(end, from);
            if (phrase.isPresent() && phrase.get().begin() == from && !lexicon.goesOn(text, end, from)) {
                List<Office> held = phrase.get().offices();
                Set<String> titles = held.stream().map(Office::title).collect(Collectors.toSet());
                for (Name each : lists.listedUpTo(name)) {
                    if (posts.titlesOf(each).containsAll(titles)) {
                        continue;
                    }
                    posts.hold(each, held, new Span(each.span().begin(), end), carried);
                }
                return;
            }
        }
    }

    private boolean isTitleBehind(int end) {
        return end == text.length()
                || Chars.isSeparator(text.charAt(end))
                || lexicon.followers.startingAt(text, end) > 0;
    }

    /** "（区水务局副局长，请假）": the part of a bracket up to its first comma, or the whole of it. */
    private @Nullable Body bracketed(Name name, int from, int close, @Nullable Body carried) {
        int comma = text.indexOf('，', from);
        int end = comma > from && comma < close ? comma : close;
        return whole(name, from, end, carried);
    }

    /** The rest of a cell that begins with a name: offices, then perhaps further ones in brackets. */
    private @Nullable Body row(Name name, int from, int cell, @Nullable Body carried) {
        int open = text.indexOf('（', from);
        int close = open < 0 ? -1 : text.indexOf('）', open);
        boolean bracket = open > from
                && close > open
                && close < cell + 1
                && !text.substring(open, close).contains("主持工作");
        int end = Chars.skipSpacesBack(text, bracket ? open : cell);
        Body body = whole(name, from, end, carried);
        if (bracket && body != carried) {
            bracketed(name, open + 1, close, null);
        }
        return body;
    }

    /** A stretch that must be offices from its begin to its end. */
    private @Nullable Body whole(Name name, int from, int end, @Nullable Body carried) {
        Optional<PostPhrase> phrase =
                cells.offices(from, end).map(found -> cells.areGivenUp(from) ? found.with(Status.FORMER) : found);
        return phrase.isPresent() ? posts.hold(name, phrase.get().offices(), name.span(), carried) : carried;
    }
}
