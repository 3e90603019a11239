package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lilong.article.LexiconFile;
import org.lilong.article.Span;
import org.lilong.extraction.event.Cue.Kind;
import org.lilong.extraction.lexicon.WordSpotter;

/** What is known beforehand of the words that name occasions and tell who did what there. */
public final class EventLexicon {
    private final Map<String, Set<Kind>> cues = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, ListLabel> labels = new HashMap<>();
    private final WordSpotter cueWords;
    private final WordSpotter headWords;

    private EventLexicon() {
        for (List<String> row : LexiconFile.read("event-cues.tsv", 2)) {
            Set<Kind> kinds = cues.computeIfAbsent(row.get(0), word -> EnumSet.noneOf(Kind.class));
            for (String key : row.get(1).split(" ", -1)) {
                kinds.add(Kind.of(key));
            }
        }
        LexiconFile.read("event-heads.tsv", 2).forEach(row -> heads.put(row.get(0), row.get(1)));
        LexiconFile.read("list-labels.tsv", 2).forEach(row -> labels.put(row.get(0), ListLabel.of(row.get(1))));
        cueWords = WordSpotter.of(cues.keySet());
        headWords = WordSpotter.of(heads.keySet());
    }

    /** Reads the lists; throws {@link LexiconFile.BrokenLexiconException} where one cannot be read. */
    public static EventLexicon load() {
        return new EventLexicon();
    }

    /** The longest cue that begins at a place, if it is no part of a name of an occasion ("揭牌仪式"). */
    Optional<Cue> cueAt(String text, int at) {
        int length = cueWords.lengthAt(text, at);
        Optional<Span> supported = SupportVerbs.at(text, at).filter(span -> span.length() > length);
        if (supported.isPresent()) {
            return Optional.of(new Cue(supported.get(), Set.of(Kind.SPEAK)));
        }
        if (length == 0) {
            return Optional.empty();
        }
        Set<Kind> kinds = cues.getOrDefault(text.substring(at, at + length), Set.of());
        return Optional.of(new Cue(new Span(at, at + length), kinds));
    }

    /** What words before the colon make of those named behind it, if they are the label of a list. */
    Optional<ListLabel> labelOf(String words) {
        return Optional.ofNullable(labels.get(words));
    }

    /** Length of the longest name of an occasion that begins at a place, or 0. */
    int headLengthAt(String text, int at) {
        return headWords.lengthAt(text, at);
    }

    /** Every head in a stretch, in order; of two that overlap, the one that begins first. */
    List<Span> headsIn(String text, Span stretch) {
        List<Span> found = new ArrayList<>();
        int at = stretch.begin();
        while (at < stretch.end()) {
            int length = headLengthAt(text, at);
            boolean fits = length > 0 && at + length <= stretch.end() && !isPartOfWord(text, at, at + length);
            if (fits) {
                found.add(new Span(at, at + length));
            }
            at += fits ? length : 1;
        }
        return found;
    }

    /** "活动" in "活动中心" and "展" in "展示" name no occasion. */
    private static boolean isPartOfWord(String text, int begin, int end) {
        if (end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean venue = text.startsWith("中心", end) || "室站厅馆处点队组员家者台牌单表册箱栏长费".indexOf(next) >= 0;
        boolean inner = end - begin == 1 && Character.isLetterOrDigit(next) && "在于上开举拉落圆火热隆如顺成暨和与活现".indexOf(next) < 0;
        return venue || inner;
    }

    /** The longest head that ends a name, or "". */
    String headOf(String name) {
        for (int begin = 0; begin < name.length(); begin++) {
            if (heads.containsKey(name.substring(begin))) {
                return name.substring(begin);
            }
        }
        return "";
    }

    /** The type of an occasion by the longest head that ends its name, or by the last one inside. */
    Optional<String> typeOf(String name) {
        for (int begin = 0; begin < name.length(); begin++) {
            String type = heads.get(name.substring(begin));
            if (type != null) {
                return Optional.of(type);
            }
        }
        List<Span> inside = headsIn(name, new Span(0, name.length()));
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(heads.get(name.substring(
                        inside.get(inside.size() - 1).begin(),
                        inside.get(inside.size() - 1).end())));
    }
}
