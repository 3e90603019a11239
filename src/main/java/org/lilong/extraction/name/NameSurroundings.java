package org.lilong.extraction.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameCandidate.Left;
import org.lilong.extraction.text.ArticleView;

/** Says what stands before a stretch that may be a name: an office, a word that introduces people, a mark, a word that goes on. */
final class NameSurroundings {
    private final Lexicon lexicon;
    private final NameSigns signs;
    private final ArticleView view;
    private final String text;

    /** What was read already: each place is asked for by all candidates that begin there. */
    private final @Nullable Left[] lefts;

    NameSurroundings(Lexicon lexicon, NameSigns signs, ArticleView view) {
        this.lexicon = lexicon;
        this.signs = signs;
        this.view = view;
        this.text = view.text;
        this.lefts = new Left[text.length() + 1];
    }

    Left left(int begin) {
        Left known = lefts[begin];
        if (known == null) {
            known = readLeft(begin);
            lefts[begin] = known;
        }
        return known;
    }

    private Left readLeft(int begin) {
        int at = Chars.skipSpacesBack(text, begin);
        if (at == 0 || text.charAt(at - 1) == '\n') {
            return Left.SEPARATOR;
        }
        boolean wide = at < begin - 1;
        int before = text.charAt(at - 1) == '）' ? Math.max(0, text.lastIndexOf('（', at - 1)) : at;
        int title = wide ? 0 : lexicon.titleEndingAt(text, before, Chars.lineBegin(text, before));
        if (title > 0 && !isOtherWordAt(begin) && !isAddressed(before - title)) {
            return Left.TITLE;
        }
        if (introducesPerson(at, at < begin)) {
            return Left.PERSON_NOUN;
        }
        if (wide || Chars.isSeparator(text.charAt(at - 1))) {
            return Left.SEPARATOR;
        }
        int breaker = lexicon.breakers.endingAt(text, at, 0);
        if (breaker > 0 && view.isBoundary(at - breaker)) {
            return Left.FUNCTION_WORD;
        }
        return view.isBoundary(begin) ? Left.WORD : Left.INSIDE_WORD;
    }

    /** "，韦县长": a title behind a surname that stands alone is a form of address, and no name follows it. */
    private boolean isAddressed(int titleBegin) {
        return titleBegin > 1
                && lexicon.surnames
                        .classOf(text.substring(titleBegin - 1, titleBegin))
                        .equals("common")
                && Chars.isSeparator(text.charAt(titleBegin - 2));
    }

    /** "居民", "审核：", "补选", "监测员", "桃园社区的", and a body set apart by a space: a person is named next. */
    private boolean introducesPerson(int at, boolean spaced) {
        char last = text.charAt(at - 1);
        if (last == '：' || last == ':' || last == '/') {
            return lexicon.personNouns.endingAt(text, at - 1, 0) > 0;
        }
        int length = lexicon.personNouns.endingAt(text, at, 0);
        boolean noun = length > 1 && view.isBoundary(at - length) && !lexicon.goesOn(text, at, 0);
        if (noun || lexicon.introducers.endingAt(text, at, 0) > 0) {
            return true;
        }
        if (signs.rank.matcher(text.substring(Math.max(0, at - 8), at)).find()) {
            return true;
        }
        // "五（4）班李想": pupils are named behind their class
        if (signs.schoolClass.matcher(text.substring(Math.max(0, at - 8), at)).find()) {
            return true;
        }
        if (last == '的') {
            return endsAsOrigin(at - 1);
        }
        if (spaced) {
            return lexicon.departments.endingAt(text, at, 0) > 1 || lexicon.bodySuffixes.endingAt(text, at, 0) > 1;
        }
        return signs.doers.indexOf(last) >= 0
                && view.isBoundary(at)
                && view.posAt(at - 1).equals("NN");
    }

    private boolean endsAsOrigin(int at) {
        return text.charAt(at - 1) == '岁'
                || lexicon.bodySuffixes.endingAt(text, at, 0) > 1
                || lexicon.residentialSuffixes.endingAt(text, at, 0) > 1;
    }

    /** Whether a word that is no name begins here; one that CoreNLP does not end where the list does is another word ("戚家|明"). */
    boolean isOtherWordAt(int begin) {
        int length = lexicon.notNames.startingAt(text, begin);
        return length > 0 && (length > 2 || view.isBoundary(begin + length));
    }

    /** What a stretch that begins here stands behind. */
    NameClue before(int begin, Left left) {
        int at = Chars.skipSpacesBack(text, begin);
        return switch (left) {
            case TITLE -> NameClue.AFTER_TITLE;
            case PERSON_NOUN -> NameClue.AFTER_PERSON_NOUN;
            case FUNCTION_WORD -> NameClue.AFTER_FUNCTION_WORD;
            case SEPARATOR -> mark(begin, at);
            case WORD -> at < begin ? NameClue.AFTER_SPACE : NameClue.ANY;
            case INSIDE_WORD -> NameClue.INSIDE_WORD;
        };
    }

    private NameClue mark(int begin, int at) {
        if (at == 0 || text.charAt(at - 1) == '\n') {
            return NameClue.AFTER_SEPARATOR;
        }
        return switch (text.charAt(at - 1)) {
            case '、' -> NameClue.AFTER_LIST_MARK;
            case '：', ':' -> isHead(at - 1) ? NameClue.AFTER_HEAD : NameClue.AFTER_SEPARATOR;
            default -> at < begin ? NameClue.AFTER_SPACE : NameClue.AFTER_SEPARATOR;
        };
    }

    /** "出席：", "副主任：": the head of a list of people. */
    private boolean isHead(int end) {
        return lexicon.titles.endingAt(text, end, 0) > 0 || lexicon.followers.endingAt(text, end, 0) > 1;
    }

    /** Whether nothing else stands between a mark, title or line before the stretch and a mark behind it. */
    List<NameClue> filled(Span span, Left left) {
        int end = span.end();
        if (end < text.length() && (!Chars.isSeparator(text.charAt(end)) || "“「《".indexOf(text.charAt(end)) >= 0)) {
            return List.of();
        }
        List<NameClue> filled = new ArrayList<>();
        if (left == Left.TITLE || left == Left.PERSON_NOUN) {
            filled.add(NameClue.FILLS_PLACE_BEHIND_TITLE);
        } else if (left == Left.SEPARATOR && !isListed(span)) {
            filled.add(NameClue.FILLS_CLAUSE);
        }
        if (end < text.length()
                && text.charAt(end) == '）'
                && (end + 1 == text.length() || text.charAt(end + 1) == '\n')) {
            filled.add(NameClue.FILLS_BRACKET);
        }
        return filled;
    }

    private boolean isListed(Span span) {
        return span.begin() > 0 && text.charAt(span.begin() - 1) == '、'
                || span.end() < text.length() && text.charAt(span.end()) == '、';
    }
}
