package org.lilong.extraction.neighbourhood;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.text.ArticleView;

/** Tells where the name of a residential area begins, going left from its type word: before all that belongs to it and behind all that does not. */
final class AreaBegin {
    private static final int LONGEST_STEM = 7;
    static final Set<String> FUNCTION_TAGS =
            Set.of("P", "DT", "CC", "AD", "VC", "M", "BA", "LB", "SB", "CS", "PN", "AS", "DEC", "DEG");
    private static final Set<String> STEM_TAGS = Set.of("NR", "NN", "JJ", "CD", "OD", "LC", "VA", "NT", "M", "FW");

    private static final Set<String> NO_NAME_TAGS =
            Set.of("VV", "VC", "P", "PN", "AD", "CS", "DT", "BA", "LB", "AS", "CC");
    private static final Pattern ARRIVING = Pattern.compile(AreaWord.ARRIVING.anyOf() + "$");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** A town or county, and not the end of another word. */
    private static final Pattern UNIT = Pattern.compile(".*[\\u4E00-\\u9FFF&&[^社小园校为在到从由和与]][区县镇乡]");

    private final Lexicon lexicon;
    private final AreaWords words;
    private final ArticleView view;
    private final AreaLead lead;
    private final HigherUnits higher;
    private final String text;

    AreaBegin(Lexicon lexicon, AreaWords words, ArticleView view, List<Name> people) {
        this.lexicon = lexicon;
        this.words = words;
        this.view = view;
        this.higher = new HigherUnits(words, view);
        this.lead = new AreaLead(lexicon, words, view, people);
        this.text = view.text;
    }

    /** Where the name of the area begins whose type word stands from {@code suffixBegin} to {@code end}. */
    int of(int suffixBegin, int end) {
        int begin = view.units.behind(wholeStreet(stemBegin(suffixBegin), suffixBegin), suffixBegin);
        return view.units.beginOf(lead.behind(begin, suffixBegin), end);
    }

    /** Where the name of a road begins that ends here. */
    int ofRoad(int end) {
        return lead.behindWords(stemBegin(end), end);
    }

    boolean isPerson(int begin, int end) {
        return lead.isPerson(begin, end);
    }

    /** Where the name begins: as far left as nouns and numbers reach, behind units, titles and words of common use. */
    int stemBegin(int suffixBegin) {
        int separated = separatedBegin(suffixBegin);
        if (separated >= 0) {
            return separated;
        }
        int begin = suffixBegin;
        while (begin > 0 && !view.isBoundary(begin) && Chars.isHan(text.charAt(begin - 1))) {
            begin--;
        }
        while (begin > 0 && isStem(begin - 1)) {
            int before = begin - 1;
            while (before > 0 && !view.isBoundary(before)) {
                before--;
            }
            String word = text.substring(before, begin);
            boolean stops = length(before, suffixBegin) > LONGEST_STEM
                    || word.length() > 1 && words.areCommon(word)
                    || lexicon.breakers.contains(word) && !isInsideName(before)
                    || lexicon.titles.contains(word)
                    || lexicon.personNouns.contains(word)
                    || higher.endsAt(begin, suffixBegin);
            if (stops) {
                break;
            }
            begin = before;
        }
        return verbBegin(begin, suffixBegin);
    }

    /** "在|问|渠园小区": a verb of one character behind a word that wants a place is the begin of the name. */
    private int verbBegin(int begin, int suffixBegin) {
        int verb = begin - 1;
        boolean belongs = verb > 0
                && suffixBegin - begin > 1
                && view.isBoundary(verb)
                && view.posAt(verb).equals("VV")
                && Chars.isHan(text.charAt(verb))
                && !AreaWord.MOTION.beginsAt(text, verb)
                && ARRIVING.matcher(text.substring(Math.max(0, verb - 4), verb)).find();
        return belongs ? verb : begin;
    }

    /** How long a stretch is to a reader, to whom a number is one sign. */
    private int length(int begin, int end) {
        return NUMBER.matcher(text.substring(begin, end)).replaceAll("0").length();
    }

    /** A short stretch behind a separator or a higher unit is the whole name, however CoreNLP cuts it; else -1. */
    private int separatedBegin(int suffixBegin) {
        for (int begin = suffixBegin - 2; begin >= Math.max(0, suffixBegin - 4); begin--) {
            boolean edge = begin == 0 || Chars.isSeparator(text.charAt(begin - 1)) || higher.endsAt(begin, suffixBegin);
            if (!Chars.isHan(text.charAt(begin)) || !Chars.isHan(text.charAt(begin + 1))) {
                return -1;
            }
            if (edge) {
                boolean listed = begin > 1
                        && text.charAt(begin - 1) == '、'
                        && lexicon.residentialSuffixes.endingAt(text, begin - 1, 0) > 0;
                if (listed) {
                    return begin;
                }
                if (higher.endsAt(begin, suffixBegin) && lexicon.breakers.startingAt(text, begin) < 2) {
                    return joins("和与及的", begin, suffixBegin) ? begin + 1 : begin;
                }
                if ("的了在与及到从为由对是".indexOf(text.charAt(begin)) >= 0) {
                    return -1;
                }
                if (joins("和", begin, suffixBegin)) {
                    return begin + 1;
                }
                return isCommon(begin) ? -1 : begin;
            }
        }
        return -1;
    }

    /** Whether one of these characters stands there by itself: 和睦 is a word of two to CoreNLP. */
    private boolean joins(String joiners, int begin, int suffixBegin) {
        return joiners.indexOf(text.charAt(begin)) >= 0 && suffixBegin - begin > 2 && view.isBoundary(begin + 1);
    }

    /** 路 and the like begin no name: what stands before them belongs to it. */
    private int wholeStreet(int begin, int suffixBegin) {
        int at = begin;
        while (at > 0
                && at < suffixBegin
                && "路街巷".indexOf(text.charAt(at)) >= 0
                && Chars.isHan(text.charAt(at - 1))
                && suffixBegin - at < LONGEST_STEM) {
            at--;
            while (at > 0 && !view.isBoundary(at)) {
                at--;
            }
            boolean single = "路街巷".indexOf(text.charAt(at + 1)) >= 0;
            if (single && at > 0 && Chars.isHan(text.charAt(at - 1)) && !FUNCTION_TAGS.contains(view.posAt(at))) {
                at--;
            }
        }
        return at;
    }

    /** Whether a word begins here that begins no name: of common use, or a verb to CoreNLP. */
    private boolean isCommon(int begin) {
        String word = text.substring(begin, begin + 2);
        return words.areCommon(word)
                || (words.isWord(word) || view.isBoundary(begin + 1))
                        && NO_NAME_TAGS.contains(view.posAt(begin))
                        && view.nameClassAt(begin).equals("O")
                        && opensWord(begin);
    }

    /** 和 in 人和里: a conjunction needs a word of two characters before it. */
    private boolean isInsideName(int at) {
        return at == 0 || at == 1 || Chars.isSeparator(text.charAt(at - 1)) || view.isBoundary(at - 1);
    }

    private boolean opensWord(int begin) {
        return view.isBoundary(begin) && (view.isBoundary(begin + 1) || view.isBoundary(begin + 2));
    }

    private boolean isStem(int at) {
        boolean joined = view.posAt(at).equals("CC") && isInsideName(at);
        return (joined || STEM_TAGS.contains(view.posAt(at))) && isWordChar(at);
    }

    private boolean isWordChar(int at) {
        return Chars.isHan(text.charAt(at)) || Character.isDigit(text.charAt(at));
    }
}
