package org.lilong.extraction.neighbourhood;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.article.TownWords;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

/** Says what in and around a stretch tells for or against its being the name of a residential area. */
final class AreaSurroundings {
    private static final Pattern RESIDENTS = Pattern.compile("的?" + AreaWord.RESIDENTS.anyOf());
    private static final Pattern PLACE_WORD = Pattern.compile(AreaWord.PLACE_WORD.anyOf() + "$");
    private static final Pattern LIVING = Pattern.compile(AreaWord.LIVING.anyOf() + "$");
    private static final Pattern TOWN = Pattern.compile(TownWords.ANY + "$");
    private static final Pattern ORDINAL = Pattern.compile(".*(?:[0-9一二三四五六七八九十]号?|[东南西北中上下前后新老大小])");
    private static final Pattern UNIT = Pattern.compile("(?:街道|[\\u4E00-\\u9FFF&&[^社小园校]][区县镇乡])的?$");
    private static final Pattern AREA = Pattern.compile("(?:社区|居民区|[\\u4E00-\\u9FFF&&[^新农乡山渔]]村)的?$");
    private static final Set<String> PLACES = Set.of("GPE", "LOCATION", "FACILITY", "ORGANIZATION");
    private static final int FARTHEST = 14;

    private final Lexicon lexicon;
    private final AreaWords words;
    private final ArticleView view;
    private final String text;

    AreaSurroundings(Lexicon lexicon, AreaWords words, ArticleView view) {
        this.lexicon = lexicon;
        this.words = words;
        this.view = view;
        this.text = view.text;
    }

    /** What is seen of the name at {@code span} whose type word begins at {@code stemEnd}. */
    Set<AreaClue> of(Span span, int stemEnd) {
        Set<AreaClue> clues = EnumSet.noneOf(AreaClue.class);
        stem(span, stemEnd, clues);
        before(span, clues);
        behind(span, stemEnd, clues);
        seen(span, stemEnd, clues);
        return clues;
    }

    private static void note(Set<AreaClue> clues, AreaClue clue, boolean seen) {
        if (seen) {
            clues.add(clue);
        }
    }

    private void stem(Span span, int stemEnd, Set<AreaClue> clues) {
        String stem = text.substring(span.begin(), stemEnd);
        note(clues, AreaClue.ONE_CHARACTER, stem.length() == 1 && text.charAt(stemEnd) != '家');
        note(clues, AreaClue.LONG, stem.length() > 4);
        note(
                clues,
                AreaClue.GOES_BY_AREA_OR_STREET,
                stem.length() > 2
                        && (lexicon.residentialSuffixes.endingAt(stem, stem.length(), 0) > 0
                                || "路街道巷桥".indexOf(stem.charAt(stem.length() - 1)) >= 0));
        note(clues, AreaClue.GOES_BY_DIVISION, words.isNameOfDivision(stem) && !words.isPraise(stem));
        note(
                clues,
                AreaClue.NUMBERED,
                stem.length() > 1 && ORDINAL.matcher(stem).matches());
        note(clues, AreaClue.IS_PRAISE, words.isPraise(stem));
        note(
                clues,
                AreaClue.IS_WORD,
                words.isEveryday(stem) && !words.isPraise(stem)
                        || words.isEveryday(text.substring(span.begin(), span.end())));
        note(clues, AreaClue.ENDS_IN_WORD, endsInWord(span, stemEnd));
        note(clues, AreaClue.BEGINS_INSIDE_WORD, !view.isBoundary(span.begin()));
        note(
                clues,
                AreaClue.ENDS_IN_FUNCTION_WORD,
                view.isBoundary(stemEnd)
                        && (AreaBegin.FUNCTION_TAGS.contains(view.posAt(stemEnd - 1))
                                || view.posAt(stemEnd - 1).equals("VV") && view.isBoundary(stemEnd - 1)));
    }

    /** "扎根|山村": the type word is part of a word of common use. */
    private boolean endsInWord(Span span, int stemEnd) {
        int begin = stemEnd;
        while (begin > span.begin() && !view.isBoundary(begin)) {
            begin--;
        }
        return begin > span.begin() && begin < stemEnd && words.isWord(text.substring(begin, span.end()));
    }

    private void before(Span span, Set<AreaClue> clues) {
        int begin = span.begin();
        if (begin == 0 || Chars.isSeparator(text.charAt(begin - 1))) {
            boolean listed = begin > 0 && text.charAt(begin - 1) == '、';
            clues.add(listed ? AreaClue.BEHIND_LIST_MARK : AreaClue.BEHIND_MARK);
            return;
        }
        String before = text.substring(Math.max(0, begin - FARTHEST), begin);
        note(clues, AreaClue.BEHIND_UNIT, UNIT.matcher(before).find());
        note(clues, AreaClue.BEHIND_KNOWN_TOWN, TOWN.matcher(before).find() && view.units.endsAt(begin));
        note(clues, AreaClue.BEHIND_AREA, AREA.matcher(before).find());
        note(clues, AreaClue.BEHIND_LIVING, LIVING.matcher(before).find());
        note(clues, AreaClue.BEHIND_PLACE_WORD, PLACE_WORD.matcher(before).find());
        note(
                clues,
                AreaClue.BEHIND_LIST_MARK,
                "和与及".indexOf(text.charAt(begin - 1)) >= 0
                        && lexicon.residentialSuffixes.endingAt(text, begin - 1, 0) > 0);
    }

    private void behind(Span span, int stemEnd, Set<AreaClue> clues) {
        int end = Chars.skipSpaces(text, span.end(), text.length());
        if (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        String next = text.substring(end, Math.min(text.length(), end + FARTHEST));
        boolean single = span.end() - stemEnd == 1 && text.charAt(stemEnd) != '村';
        note(clues, AreaClue.BEFORE_COMMITTEE, AreaWord.COMMITTEE.beginsAt(next, 0) && !single);
        note(clues, AreaClue.BEFORE_RESIDENTS, RESIDENTS.matcher(next).lookingAt());
        note(clues, AreaClue.BEFORE_NUMBER, AreaWord.NUMBER.beginsAt(next, 0));
        note(clues, AreaClue.BEFORE_HAPPENING, AreaWord.HAPPENING.beginsAt(next, 0));
        note(
                clues,
                AreaClue.BEFORE_OTHER_NAME,
                AreaWord.OTHER_NAME.beginsAt(next, 0) || single && AreaWord.COMMITTEE.beginsAt(next, 0));
        boolean mark = span.end() == text.length() || Chars.isSeparator(text.charAt(span.end()));
        boolean list = span.end() < text.length() && "、和等".indexOf(text.charAt(span.end())) >= 0;
        note(clues, AreaClue.BEFORE_LIST_MARK, list);
        note(clues, AreaClue.BEFORE_MARK, mark && !list);
        boolean opened = clues.contains(AreaClue.BEHIND_MARK) || clues.contains(AreaClue.BEHIND_LIST_MARK);
        note(clues, AreaClue.FILLS_PLACE, opened && (mark || list));
    }

    private void seen(Span span, int stemEnd, Set<AreaClue> clues) {
        for (int i = span.begin(); i < span.end(); i++) {
            String seen = view.nameClassAt(i);
            note(clues, AreaClue.SEEN_AS_PERSON, seen.equals("PERSON") && i < stemEnd);
            note(clues, AreaClue.SEEN, view.posAt(i).equals("NR") && !seen.equals("PERSON") || PLACES.contains(seen));
        }
        note(clues, AreaClue.SEEN_AS_SIDE, view.posAt(span.end() - 1).equals("LC"));
        boolean quoted = span.begin() > 0
                && span.end() < text.length()
                && "“《「".indexOf(text.charAt(span.begin() - 1)) >= 0
                && "”》」".indexOf(text.charAt(span.end())) >= 0;
        note(clues, AreaClue.QUOTED, quoted);
    }
}
