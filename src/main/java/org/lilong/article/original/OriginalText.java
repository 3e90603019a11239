package org.lilong.article.original;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Page;
import org.lilong.article.Span;
import org.lilong.article.TracedText;

/**
 * The text of a page as it arrived, without mark-up, and what its format tells beyond the words.
 *
 * <p>Offsets are UTF-16 code units of {@link #text()}, the same that {@link Page#original()} holds and {@link TracedText#origin(int)} answers.
 * Of a text file it is the decoded file. Of HTML it is the text that a reader sees, and {@link #markup()} tells where it stands in the file; of a
 * Word document, its paragraphs. Of a PDF it is the text in reading order, a line of print a line here: each glyph stands at its own
 * offset and {@link #box(int)} tells where it was printed; line breaks and the blanks that show an indent or a gap were not printed and have no
 * box. The same file always gives the same text, so that offsets kept elsewhere stay good.
 */
public final class OriginalText {
    private final String text;
    private final List<@Nullable PrintBox> boxes;
    private final Map<Integer, Print> prints;
    private final BitSet wraps;
    private final List<Sheet> sheets;
    private final @Nullable Markup markup;

    private OriginalText(
            String text,
            List<@Nullable PrintBox> boxes,
            Map<Integer, Print> prints,
            BitSet wraps,
            List<Sheet> sheets,
            @Nullable Markup markup) {
        this.markup = markup;
        this.text = text;
        this.boxes = boxes;
        this.prints = prints;
        this.wraps = wraps;
        this.sheets = List.copyOf(sheets);
    }

    /** A text without mark-up or places whose lines are set as plain text. */
    public static OriginalText of(String text, BitSet wraps) {
        return of(text, wraps, Map.of());
    }

    /**
     * A text without mark-up or places.
     *
     * @param wraps the offsets at which lines end whose break says nothing
     * @param prints for lines that are no running text, by the offset at which they begin, what they are printed as
     */
    public static OriginalText of(String text, BitSet wraps, Map<Integer, Print> prints) {
        return new OriginalText(text, List.of(), prints, wraps, List.of(), null);
    }

    public String text() {
        return text;
    }

    /** The mark-up of an HTML page and where its text stands there; nothing for other formats. */
    public Optional<Markup> markup() {
        return Optional.ofNullable(markup);
    }

    /** Where the character at an offset was printed; nothing for a blank that was added and for formats without places. */
    public Optional<PrintBox> box(int offset) {
        return offset < boxes.size() ? Optional.ofNullable(boxes.get(offset)) : Optional.empty();
    }

    /** Where the characters of a span were printed, a run for each stretch of a printed line; nothing for formats without places. */
    public List<PrintedRun> runs(Span span) {
        List<PrintedRun> runs = new ArrayList<>();
        @Nullable PrintBox open = null;
        int begin = span.begin();
        int end = begin;
        for (int i = span.begin(); i < Math.min(span.end(), boxes.size()); i++) {
            PrintBox box = boxes.get(i);
            if (box == null) {
                continue;
            }
            if (open != null && open.runsInto(box)) {
                open = open.with(box);
            } else {
                if (open != null) {
                    runs.add(new PrintedRun(new Span(begin, end), open));
                }
                open = box;
                begin = i;
            }
            end = i + 1;
        }
        if (open != null) {
            runs.add(new PrintedRun(new Span(begin, end), open));
        }
        return runs;
    }

    /** The sheets of a PDF; none for formats without them. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The print of the line that begins at an offset. */
    public Print print(int begin) {
        return prints.getOrDefault(begin, Print.BODY);
    }

    /** Whether the line that ends at an offset only ends because its column or sheet is full. */
    public boolean isWrapped(int end) {
        return wraps.get(end);
    }

    /** The offsets at which lines end whose break says nothing, in order. */
    public int[] wraps() {
        return wraps.stream().toArray();
    }

    /** The offsets at which the lines of a print begin, in order. */
    public int[] lines(Print print) {
        return prints.entrySet().stream()
                .filter(line -> line.getValue() == print)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    /** Collects the text line by line. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<@Nullable PrintBox> boxes = new ArrayList<>();
        private final Map<Integer, Print> prints = new HashMap<>();
        private final BitSet wraps = new BitSet();
        private final List<Sheet> sheets = new ArrayList<>();
        private @Nullable String markup;
        private int[] offsets = {};

        /** Tells the mark-up that the text comes from; the origins of traced text are offsets there. */
        public Builder markup(String source) {
            markup = source;
            return this;
        }

        public Builder append(TracedText traced) {
            reserve(text.length() + traced.length());
            for (int i = 0; i < traced.length(); i++) {
                offsets[text.length() + i] = traced.origin(i);
            }
            text.append(traced);
            return this;
        }

        private void reserve(int length) {
            int before = offsets.length;
            if (length > before) {
                offsets = Arrays.copyOf(offsets, Math.max(length, before * 2));
                Arrays.fill(offsets, before, offsets.length, Markup.NONE);
            }
        }

        /** Appends characters that have no place in print. */
        public Builder append(String characters) {
            text.append(characters);
            return this;
        }

        public Builder append(String characters, PrintBox box) {
            while (boxes.size() < text.length()) {
                boxes.add(null);
            }
            for (int i = 0; i < characters.length(); i++) {
                boxes.add(box);
            }
            text.append(characters);
            return this;
        }

        /** Tells the print of the line that begins here. */
        public Builder print(Print print) {
            if (print != Print.BODY) {
                prints.put(text.length(), print);
            }
            return this;
        }

        public Builder sheet(Sheet sheet) {
            sheets.add(sheet);
            return this;
        }

        /** Ends a line that goes on in the next one. */
        public Builder wrap() {
            wraps.set(text.length());
            return append("\n");
        }

        public boolean endsWrapped() {
            return text.length() > 0 && wraps.get(text.length() - 1);
        }

        public int length() {
            return text.length();
        }

        public OriginalText build() {
            reserve(text.length());
            Markup source = markup == null ? null : new Markup(markup, Arrays.copyOf(offsets, text.length()));
            return new OriginalText(text.toString(), boxes, prints, wraps, sheets, source);
        }
    }
}
