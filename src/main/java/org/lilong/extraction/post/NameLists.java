package org.lilong.extraction.post;

import java.util.ArrayList;
import java.util.List;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.title.PostPhrase;
import org.lilong.extraction.title.PostPhraseParser;

/** Which names of an article stand in one list: "李某、张某和王某". */
final class NameLists {
    private final String text;
    private final List<Name> names;
    private final PostPhraseParser parser;

    NameLists(String text, List<Name> names, PostPhraseParser parser) {
        this.text = text;
        this.names = names;
        this.parser = parser;
    }

    /** Whether nothing but a mark of a list, brackets and counted votes stand between. */
    boolean isListed(int from, int to) {
        String gap = text.substring(from, to);
        if (gap.lastIndexOf('（') > gap.lastIndexOf('）')) {
            // Nothing takes a bracket away that does not close; to look for its end behind each of many takes long.
            return false;
        }
        String between = gap.replaceAll("[\\s\\u3000]+", "").replaceAll("（[^）]*）|[0-9]+票", "");
        return between.equals("、") || between.equals("和") || between.isEmpty();
    }

    /** The name and those before it in the same list. */
    List<Name> listedUpTo(Name last) {
        List<Name> listed = new ArrayList<>(List.of(last));
        for (int i = firstFrom(last.span().begin()); i > 0; i--) {
            Name before = names.get(i - 1);
            int begin = names.get(i).span().begin();
            int phrase = parser.endingAt(begin, Math.max(before.span().end(), Chars.lineBegin(text, begin)))
                    .map(PostPhrase::begin)
                    .orElse(begin);
            boolean nextLine =
                    text.substring(before.span().end(), phrase).strip().isEmpty()
                            && text.substring(before.span().end(), phrase).indexOf('\n') >= 0;
            if (nextLine || !isListed(before.span().end(), phrase)) {
                break;
            }
            listed.add(0, before);
        }
        return listed;
    }

    /** The names that stand between two offsets. */
    List<Name> between(int from, int to) {
        int first = firstFrom(from);
        int end = first;
        while (end < names.size() && names.get(end).span().end() <= to) {
            end++;
        }
        return names.subList(first, end);
    }

    /** Where the first name behind an offset begins; the end of the text where there is none. */
    int nextAfter(int offset) {
        int next = firstFrom(offset + 1);
        return next == names.size() ? text.length() : names.get(next).span().begin();
    }

    /** The index of the first name that begins at an offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().begin() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
