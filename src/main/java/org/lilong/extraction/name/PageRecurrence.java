package org.lilong.extraction.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.text.ArticleView;

/** Says what stands beside a stretch wherever its page prints it: part of a longer word has one neighbour throughout, a name has several. */
final class PageRecurrence {
    private static final int LONGEST = 4;

    /** Stands for every neighbour that is no Chinese character. */
    private static final char MARK = '|';

    /** The occurrences of one stretch. */
    private static final class Seen {
        int times;
        final Set<Character> before = new HashSet<>();
        final Set<Character> behind = new HashSet<>();

        boolean endsClearly;

        /** What stands behind it where it may end. */
        final Set<Character> behindEnd = new HashSet<>();

        static boolean same(Set<Character> neighbours) {
            return neighbours.size() == 1 && !neighbours.contains(MARK);
        }
    }

    private final Map<String, Seen> seen = new HashMap<>();

    PageRecurrence(List<ArticleView> page, List<List<NameCandidate>> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            String text = page.get(i).text;
            candidates.get(i).forEach(one -> enter(one, text));
        }
        page.forEach(view -> count(view.text));
    }

    private void enter(NameCandidate one, String text) {
        Seen here = seen.computeIfAbsent(one.name(), name -> new Seen());
        here.endsClearly |= one.has(NameClue.BEFORE_MARK)
                || one.has(NameClue.BEFORE_FOLLOWER)
                || one.has(NameClue.BEFORE_SHORT_FOLLOWER);
        if (!one.has(NameClue.ENDS_INSIDE_WORD)) {
            here.behindEnd.add(neighbour(text, one.span().end()));
        }
    }

    private void count(String text) {
        for (int begin = 0; begin < text.length(); begin++) {
            for (int end = begin + 2; end <= Math.min(text.length(), begin + LONGEST); end++) {
                Seen here = seen.get(text.substring(begin, end));
                if (here != null) {
                    here.times++;
                    here.before.add(neighbour(text, begin - 1));
                    here.behind.add(neighbour(text, end));
                }
            }
        }
    }

    private static char neighbour(String text, int at) {
        return at >= 0 && at < text.length() && Chars.isHan(text.charAt(at)) ? text.charAt(at) : MARK;
    }

    /** Adds to a candidate's clues what its other occurrences tell. */
    void note(NameCandidate one, String text) {
        Seen here = seen.get(one.name());
        if (here == null || one.name().length() < one.span().length()) {
            return;
        }
        boolean introduced = one.has(NameClue.AFTER_TITLE)
                || one.has(NameClue.AFTER_PERSON_NOUN)
                || one.has(NameClue.AFTER_FUNCTION_WORD);
        boolean goesOn = one.has(NameClue.BEFORE_WORD) || one.has(NameClue.ENDS_INSIDE_WORD);
        if (here.times > 1 && goesOn && Seen.same(here.behind)) {
            one.clues().add(NameClue.SAME_BEHIND);
        }
        if (here.times > 1 && !introduced && Seen.same(here.before)) {
            one.clues().add(NameClue.SAME_BEFORE);
        }
        int last = one.name().length() - 1;
        if (last > 1
                && isMore(
                        seen.get(one.name().substring(0, last)),
                        here,
                        one.name().charAt(last))) {
            one.clues().add(NameClue.SHORTER_ELSEWHERE);
        }
        char next = neighbour(text, one.span().end());
        Seen longer = next == MARK ? null : seen.get(one.name() + next);
        if (here.times > 1 && longer != null && longer.times == here.times && longer.behind.size() > 1) {
            one.clues().add(NameClue.LONGER_EVERYWHERE);
        }
    }

    /** Whether the shorter one stands by itself as often as in the longer one, and is seen to end where that does not go on. */
    private static boolean isMore(@Nullable Seen shorter, Seen longer, char last) {
        return shorter != null
                && shorter.endsClearly
                && shorter.times >= 2 * longer.times
                && shorter.behindEnd.stream().anyMatch(next -> next != last);
    }
}
