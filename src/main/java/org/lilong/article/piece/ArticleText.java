package org.lilong.article.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Block;
import org.lilong.article.SetApart;
import org.lilong.article.Span;
import org.lilong.article.TracedText;
import org.lilong.article.character.Glyphs;
import org.lilong.article.line.PageWords;
import org.lilong.article.part.Part;
import org.lilong.article.repair.Joining;

/**
 * The text of an article with its blocks.
 *
 * @param title its headline
 * @param source the blocks one after the other
 * @param blocks where each of them stands
 * @param apart signs and fields of its lines that are no text
 */
public record ArticleText(String title, TracedText source, List<Block> blocks, List<SetApart> apart) {
    private static final Pattern MARKER =
            Pattern.compile("^(?:[★☆◆◇●■□○▲△▼▶►※◎✦✪❖✿◉⊙✤▍▌▎|\\s]+|[0-9]{1,2}[.．、] ?(?![0-9]))");
    private static final Pattern FIELD_GAP = Pattern.compile("[\\s|]+");
    private static final PageWords WORDS = PageWords.get();

    public static ArticleText of(Piece piece, String original) {
        Collector collector = new Collector(original);
        collector.headline(piece.heads());
        piece.body().forEach(collector::part);
        return new ArticleText(
                collector.title, collector.source.build(), List.copyOf(collector.blocks), List.copyOf(collector.apart));
    }

    /** Gathers the blocks one by one. */
    private static final class Collector {
        private final String original;
        private final TracedText.Builder source = new TracedText.Builder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<SetApart> apart = new ArrayList<>();
        private String title = "";

        Collector(String original) {
            this.original = original;
        }

        void headline(List<Part> heads) {
            List<TracedText> lines = new ArrayList<>();
            for (Part head : heads) {
                lines.add(withoutMarker(head.text()));
            }
            lines.removeIf(line -> line.length() == 0);
            if (!lines.isEmpty()) {
                TracedText text = Joining.headline(lines);
                title = text.toString();
                add(Block.Kind.HEADLINE, text);
            }
        }

        void part(Part part) {
            switch (part.kind()) {
                case HEAD -> add(subheadOrCaption(part), withoutMarker(part.text()));
                case PARAGRAPH -> add(Block.Kind.PARAGRAPH, part.text());
                case CAPTION -> add(Block.Kind.CAPTION, part.text());
                case BYLINE -> add(Block.Kind.BYLINE, part.text());
                case SIGN_OFF, SIGNATURE, DATE -> add(Block.Kind.SIGNATURE, part.text());
                case SOURCE -> fields(part.text());
                case RULE, COLUMN_NAME, CONTINUES_ELSEWHERE, CONTINUED, APART ->
                    apart(part.text(), part.apartOrNull() == null ? SetApart.Kind.DECORATION : part.apartOrNull());
            }
        }

        private static Block.Kind subheadOrCaption(Part part) {
            return part.first() == part.last() && WORDS.matches("picture", part.simple())
                    ? Block.Kind.CAPTION
                    : Block.Kind.SUBHEAD;
        }

        private TracedText withoutMarker(TracedText text) {
            Matcher marker = MARKER.matcher(text);
            if (!marker.find()) {
                return text;
            }
            apart(text.subSequence(0, marker.end()), SetApart.Kind.DECORATION);
            return text.subSequence(marker.end(), text.length());
        }

        /** Of a line of source, the fields that name people and bodies are text; counters and buttons are not. */
        private void fields(TracedText line) {
            Pattern counter = WORDS.pattern("counter");
            TracedText.Builder kept = new TracedText.Builder();
            boolean keep = true;
            int begin = 0;
            Matcher gaps = FIELD_GAP.matcher(line);
            while (begin < line.length()) {
                int end = gaps.find(begin) ? gaps.start() : line.length();
                TracedText field = line.subSequence(begin, end);
                String simple = Glyphs.simplified(field.toString());
                boolean labelled = simple.matches(".{2,6}[:：].*") || simple.startsWith("【") || simple.startsWith("[");
                boolean counts = counter.matcher(simple).lookingAt() || simple.matches("[\\[\\]【】\\d:：.年月日/大中小■-]+");
                keep = labelled ? !counts : keep && !counts;
                if (keep) {
                    if (kept.length() > 0) {
                        kept.append(' ', kept.lastOrigin());
                    }
                    kept.append(field);
                } else {
                    apart(field, SetApart.Kind.NAVIGATION);
                }
                begin = end < line.length() ? gaps.end() : end;
                if (end < line.length()
                        && line.subSequence(end, begin).toString().contains("|")) {
                    apart(line.subSequence(end, begin), SetApart.Kind.DECORATION);
                }
            }
            if (kept.length() > 0) {
                add(Block.Kind.BYLINE, kept.build());
            }
        }

        private void apart(TracedText text, SetApart.Kind kind) {
            if (text.length() > 0 && !text.toString().isBlank()) {
                Span span = text.origin(new Span(0, text.length()));
                apart.add(new SetApart(kind, span.begin(), span.end(), original.substring(span.begin(), span.end())));
            }
        }

        private void add(Block.Kind kind, TracedText text) {
            if (text.length() == 0) {
                return;
            }
            if (source.length() > 0) {
                source.append('\n', source.lastOrigin());
            }
            int begin = source.length();
            source.append(text);
            blocks.add(new Block(kind, new Span(begin, source.length())));
        }
    }
}
