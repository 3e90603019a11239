package org.lilong.article.repair;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.TracedText;
import org.lilong.article.character.Glyphs;
import org.lilong.article.line.Line;

/** Decides which spaces of a line mean something: those between Latin words, between the words of a headline and between the columns of a list. */
final class SpaceRepair {
    private static final int WIDE = 3;

    private SpaceRepair() {}

    /** A stretch without spaces and the columns of space behind it. */
    private record Word(int begin, int end, int gap) {}

    static TracedText repair(TracedText line) {
        List<Word> words = words(line);
        boolean[] joined = spacedOut(line, words);
        TracedText.Builder text = new TracedText.Builder();
        for (int w = 0; w < words.size(); w++) {
            Word word = words.get(w);
            text.append(line.subSequence(word.begin, word.end));
            if (w + 1 < words.size() && !joined[w]) {
                char left = line.charAt(word.end - 1);
                char right = line.charAt(words.get(w + 1).begin);
                if (means(left, right, word.gap)) {
                    text.append(word.gap >= WIDE ? Line.GAP : ' ', line.origin(word.end));
                }
            }
        }
        return text.build();
    }

    private static List<Word> words(TracedText line) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            int begin = i;
            while (i < line.length() && !Glyphs.isSpace(line.charAt(i))) {
                i++;
            }
            int end = i;
            int gap = 0;
            while (i < line.length() && Glyphs.isSpace(line.charAt(i))) {
                gap += Glyphs.width(line.charAt(i++));
            }
            words.add(new Word(begin, end, gap));
        }
        return words;
    }

    private static boolean means(char left, char right, int gap) {
        if (left == '：' || left == ':' || right == '：') {
            return false;
        }
        if (Glyphs.isPunctuation(left) || Glyphs.isPunctuation(right)) {
            return gap >= WIDE || (Glyphs.isLatin(left) && Glyphs.isLatin(right));
        }
        if (Glyphs.isLatin(left) != Glyphs.isLatin(right)) {
            char latin = Glyphs.isLatin(left) ? left : right;
            return gap >= 2 || !(Character.isLetterOrDigit(latin) || latin == '+');
        }
        return true;
    }

    /** Marks the gaps inside words that print sets wide: "高　峰" in a list of names, "倡 议 书" over a letter. */
    private static boolean[] spacedOut(TracedText line, List<Word> words) {
        boolean[] joined = new boolean[words.size()];
        int w = 0;
        while (w + 1 < words.size()) {
            if (!endsSingle(line, words.get(w))) {
                w++;
                continue;
            }
            int last = w + 1;
            while (last < words.size() && isSingle(line, words.get(last))) {
                last++;
            }
            if (last < words.size() && beginsSingle(line, words.get(last))) {
                last++;
            }
            joinRun(words, w, last, joined, w == 0 && last == words.size());
            w = Math.max(w + 1, last - 1);
        }
        return joined;
    }

    /** Joins the words {@code from} to {@code to}, of one character each: two make a name, more of them a spaced-out word or several names. */
    private static void joinRun(List<Word> words, int from, int to, boolean[] joined, boolean whole) {
        int count = to - from;
        int widest = 0;
        int narrowest = Integer.MAX_VALUE;
        for (int w = from; w + 1 < to; w++) {
            widest = Math.max(widest, words.get(w).gap);
            narrowest = Math.min(narrowest, words.get(w).gap);
        }
        for (int w = from; w + 1 < to; w++) {
            boolean equal = widest == narrowest;
            boolean inPair = (w - from) % 2 == 0;
            joined[w] = count == 2 || (equal ? whole || inPair : words.get(w).gap == narrowest);
        }
    }

    private static boolean isSingle(TracedText line, Word word) {
        return word.end - word.begin == 1 && Glyphs.isHan(line.charAt(word.begin));
    }

    private static boolean endsSingle(TracedText line, Word word) {
        return Glyphs.isHan(line.charAt(word.end - 1))
                && (word.end - word.begin == 1 || isBoundary(line.charAt(word.end - 2)));
    }

    private static boolean beginsSingle(TracedText line, Word word) {
        return Glyphs.isHan(line.charAt(word.begin))
                && (word.end - word.begin == 1 || isBoundary(line.charAt(word.begin + 1)));
    }

    private static boolean isBoundary(char character) {
        return "：:（(，、。；）)■□●◆★/／".indexOf(character) >= 0;
    }
}
