package org.lilong.article.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.PageTurn;
import org.lilong.article.TracedText;
import org.lilong.article.character.Glyphs;

/** Makes one article of its parts on several pages: a paragraph that a page broke is whole again, and a headline that is printed over a later part again is none. */
final class WholeArticle {
    private final List<Article> parts;
    private final List<OpenBlock> blocks = new ArrayList<>();

    /** Words of one page. */
    record Words(TracedText text, String doc) {}

    /** A block that may run over several pages. */
    record OpenBlock(Block.Kind kind, List<Words> words) {
        boolean isBroken() {
            String text = Glyphs.simplified(words.get(words.size() - 1).text().toString());
            return kind == Block.Kind.PARAGRAPH && !Glyphs.endsSentence(text) && !text.endsWith("：");
        }
    }

    private WholeArticle(List<Article> parts) {
        this.parts = parts;
    }

    /** Joins parts, the first of which has the headline, in their order. */
    static Article of(List<Article> parts) {
        return new WholeArticle(parts).whole();
    }

    private Article whole() {
        for (Article part : parts) {
            append(part);
        }
        RunningText text = new RunningText(parts.get(0).doc());
        blocks.forEach(text::add);
        Article first = parts.get(0);
        return new Article(
                first.doc(),
                first.n(),
                first.title(),
                text.source(),
                text.blocks(),
                first(Article::publishedOrNull),
                signed(),
                first.place(),
                first(Article::issuedOrNull),
                turns(),
                text.elsewhere());
    }

    private void append(Article part) {
        int open = lastParagraph();
        for (Block block : part.blocks()) {
            if (block.kind() == Block.Kind.HEADLINE && part != parts.get(0)) {
                continue;
            }
            Words words = new Words(
                    part.source().subSequence(block.span().begin(), block.span().end()), part.doc());
            boolean paragraph = block.kind() == Block.Kind.PARAGRAPH;
            if (paragraph && open >= 0 && blocks.get(open).isBroken()) {
                blocks.get(open).words().add(words);
            } else {
                blocks.add(new OpenBlock(block.kind(), new ArrayList<>(List.of(words))));
            }
            open = paragraph ? -1 : open;
        }
    }

    private int lastParagraph() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable LocalDate first(Function<Article, @Nullable LocalDate> date) {
        for (Article part : parts) {
            @Nullable LocalDate day = date.apply(part);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Who signs below the text, else the first that any part names. */
    private @Nullable String signed() {
        Stream<Article> closed = parts.stream().filter(WholeArticle::isClosed);
        return Stream.concat(closed, parts.stream())
                .map(Article::signedOrNull)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isClosed(Article part) {
        return part.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.SIGNATURE);
    }

    /** Where its first part was begun and its last one goes on, where that is not at hand. */
    private List<PageTurn> turns() {
        List<PageTurn> turns = new ArrayList<>();
        parts.get(0).turns().stream().filter(turn -> !turn.onward()).forEach(turns::add);
        parts.get(parts.size() - 1).turns().stream().filter(PageTurn::onward).forEach(turns::add);
        return turns;
    }
}
