package org.lilong.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;

/** Finds names by the columns they stand in: "出席：李想 王一鸣（副主任） …", and rows that begin with a name and end with an office. */
final class ColumnNames {
    private static final Pattern HEAD =
            Pattern.compile("^[ \\u3000]*([\\u4E00-\\u9FFF](?:[ \\u3000]*[\\u4E00-\\u9FFF]){0,7})[ \\u3000]*[：:]");
    private static final Pattern ITEM = Pattern.compile(
            "([\\u4E00-\\u9FFF][ \\u3000][\\u4E00-\\u9FFF](?=[ \\u3000]{2}|[ \\u3000]*[\\n（(]|$)"
                    + "|[\\u4E00-\\u9FFF][ \\u3000]{2}[\\u4E00-\\u9FFF](?=[ \\u3000]{3}|[ \\u3000]*[\\n（(]|$)|[^\\s\\u3000（）()、]+)(?:[（(][^）)\\n]*[）)])?");
    private static final Pattern NAME =
            Pattern.compile("[\\u4E00-\\u9FFF]{2,4}|[\\u4E00-\\u9FFF]{1,8}(?:·[\\u4E00-\\u9FFF]{1,8}){1,8}");

    /** Of so many names in a row one may be a word that is none elsewhere. */
    private static final int WORDS_ALLOWED = 3;

    private final Lexicon lexicon;
    private final String text;

    ColumnNames(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The stretches of the text that are names by their place in a column or row. */
    List<Span> find() {
        List<Span> names = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin = Chars.lineEnd(text, begin) + 1) {
            int end = Chars.lineEnd(text, begin);
            if (end > begin && "。！？".indexOf(text.charAt(end - 1)) < 0) {
                column(begin, end, names);
                row(begin, end, names);
            }
        }
        return names;
    }

    private void column(int begin, int end, List<Span> names) {
        Matcher head = HEAD.matcher(text.substring(begin, end));
        int from = head.find() ? begin + head.end() : begin;
        List<Span> items = new ArrayList<>();
        Matcher item = ITEM.matcher(text).region(from, end);
        int words = 0;
        while (item.find()) {
            Span span = new Span(item.start(1), item.end(1));
            boolean word = !isName(span);
            words += word ? WORDS_ALLOWED : 0;
            if (word && !lexicon.notNames.contains(text.substring(span.begin(), span.end()))) {
                return;
            }
            items.add(span);
        }
        if (words <= items.size()
                && items.size() >= (from > begin ? 1 : 2)
                && items.stream().allMatch(this::hasSurname)) {
            names.addAll(items);
        }
    }

    private void row(int begin, int end, List<Span> names) {
        int last = text.charAt(end - 1) == '）' ? text.lastIndexOf('（', end - 1) : end;
        Matcher head = HEAD.matcher(text).region(begin, end);
        int from = head.lookingAt() && isRosterHead(Chars.withoutSpaces(head.group(1))) ? head.end() : begin;
        Matcher item = ITEM.matcher(text).region(Chars.skipSpaces(text, from, end), end);
        if (last <= begin
                || !item.lookingAt()
                || lexicon.titleEndingAt(text, last, begin) == 0
                        && lexicon.personNouns.endingAt(text, last, begin) < 2) {
            return;
        }
        Span span = spacedName(item.start(1), item.end(1), end);
        int behind = Math.max(item.end(), span.end());
        boolean apart = item.end() > item.end(1) || behind < end && Chars.isSpace(text.charAt(behind));
        if (apart && isName(span) && hasSurname(span)) {
            names.add(span);
        }
    }

    /** "李  想      主任": a name whose two characters are set apart, less far than the next column. */
    private Span spacedName(int begin, int end, int lineEnd) {
        int next = Chars.skipSpaces(text, end, lineEnd);
        int behind = Chars.skipSpaces(text, Math.min(next + 1, lineEnd), lineEnd);
        boolean spaced = end - begin == 1 && next > end && next < lineEnd && behind - next - 1 > next - end;
        return spaced ? new Span(begin, next + 1) : new Span(begin, end);
    }

    private boolean isRosterHead(String word) {
        return lexicon.titles.contains(word) || lexicon.personNouns.contains(word);
    }

    private boolean isName(Span span) {
        String word = Chars.withoutSpaces(text.substring(span.begin(), span.end()));
        boolean spaced = word.length() < span.length();
        return NAME.matcher(word).matches()
                && !lexicon.titles.contains(word)
                && (spaced || !lexicon.notNames.contains(word) && !lexicon.personNouns.contains(word))
                && (word.length() < 3 || lexicon.residentialSuffixes.endingAt(word, word.length(), 0) == 0);
    }

    private boolean hasSurname(Span span) {
        String word = Chars.withoutSpaces(text.substring(span.begin(), span.end()));
        int surname = lexicon.surnames.startingAt(word, 0);
        return word.indexOf('·') > 0 || surname > 0 && word.length() - Math.min(surname, 2) <= 2;
    }
}
