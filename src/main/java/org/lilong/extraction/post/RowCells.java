package org.lilong.extraction.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.title.OfficeWord;
import org.lilong.extraction.title.PostPhrase;
import org.lilong.extraction.title.PostPhraseParser;

/** Tells how far the offices reach behind a name that begins a row of a table, or one of the columns set side by side in it. */
final class RowCells {
    /** Words that may stand between a name and its offices in a row or a bracket. */
    private static final Pattern BEFORE_OFFICES = Pattern.compile(OfficeWord.BESIDE.anyOf() + "+");

    /** Behind an office that somebody is taken from. */
    private static final String DUTIES = "职务";

    /** Rows of one list. */
    private static final int LONGEST_LIST = 30;

    private final String text;
    private final PostPhraseParser parser;
    private final NameLists lists;
    private final ColumnPosts columns;
    private int line = -1;
    private boolean beside;

    RowCells(String text, PostPhraseParser parser, NameLists lists, ColumnPosts columns) {
        this.text = text;
        this.parser = parser;
        this.lists = lists;
        this.columns = columns;
    }

    /** Where the cell ends that a name begins; none where it begins none. */
    Optional<Integer> endBehind(Name name) {
        int begin = Chars.lineBegin(text, name.span().begin());
        int end = Chars.lineEnd(text, name.span().end());
        if (begin != line) {
            line = begin;
            beside = areBeside(lists.between(begin, end), end);
        }
        if (beside) {
            return Optional.of(Math.min(end, lists.nextAfter(name.span().begin())));
        }
        return columns.beginsRow(name) ? Optional.of(end) : Optional.empty();
    }

    /** Whether the names of a line begin cells of it, each with offices behind it. */
    private boolean areBeside(List<Name> row, int end) {
        if (row.size() < 2 || !columns.beginsRow(row.get(0))) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            int next = i + 1 < row.size() ? row.get(i + 1).span().begin() : end;
            boolean apart = next == end || Chars.skipSpacesBack(text, next) < next;
            if (!apart || offices(row.get(i).span().end(), next).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line above a row and those like it says that their offices are taken from whom they name: "免去：". */
    boolean areGivenUp(int row) {
        int begin = Chars.lineBegin(text, row);
        for (int i = 0; i < LONGEST_LIST && begin > 0; i++) {
            int end = Chars.skipSpacesBack(text, begin - 1);
            begin = Chars.lineBegin(text, begin - 1);
            if (end > begin && "：:".indexOf(text.charAt(end - 1)) >= 0) {
                return OfficeWord.DISMISSED.isIn(text.substring(begin, end));
            }
        }
        return false;
    }

    /** The offices that fill a stretch from its begin to its end. */
    Optional<PostPhrase> offices(int from, int end) {
        int title = text.startsWith(DUTIES, end - DUTIES.length()) ? end - DUTIES.length() : end;
        return parser.endingAt(title, from).filter(phrase -> {
            String before = text.substring(from, phrase.begin()).replaceAll("[\\s\\u3000]+", "");
            return before.isEmpty() || BEFORE_OFFICES.matcher(before).matches();
        });
    }
}
