package org.lilong.extraction.name;

import java.util.EnumSet;
import java.util.Set;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameCandidate.Left;
import org.lilong.extraction.text.ArticleView;

/** Says whether a name can end where a stretch does: what its last character is, and whether a place, a company or a word goes on behind it. */
final class NameEnds {
    private final Lexicon lexicon;
    private final NameSigns signs;
    private final ArticleView view;
    private final String text;

    NameEnds(Lexicon lexicon, NameSigns signs, ArticleView view) {
        this.lexicon = lexicon;
        this.signs = signs;
        this.view = view;
        this.text = view.text;
    }

    /** What is seen at the end of the stretch and behind it that tells for or against a name. */
    Set<NameClue> of(Span span, Left left) {
        Set<NameClue> clues = EnumSet.noneOf(NameClue.class);
        end(span, left, clues);
        return clues;
    }

    private void end(Span span, Left left, Set<NameClue> clues) {
        char last = text.charAt(span.end() - 1);
        boolean introduced = left == Left.TITLE || left == Left.PERSON_NOUN;
        note(
                clues,
                NameClue.GOES_ON_AS_PLACE,
                span.end() < text.length()
                        && (goesOnAsPlace(span.end()) || !introduced && goesOnAsCompany(span.end())));
        note(clues, NameClue.ENDS_AS_PLACE, endsAsBodyOrPlace(span, introduced));
        note(
                clues,
                NameClue.SELDOM_LAST,
                !endsAtMark(span.end())
                        && (signs.neverLast.indexOf(last) >= 0
                                || signs.seldomLast.indexOf(last) >= 0 && span.length() > 2 && !ownsLast(span)));
        note(clues, NameClue.ENDS_IN_NEXT_WORD, endsInNextWord(span));
    }

    private boolean endsAtMark(int end) {
        return end == text.length() || Chars.isSeparator(text.charAt(end));
    }

    private static void note(Set<NameClue> clues, NameClue clue, boolean seen) {
        if (seen) {
            clues.add(clue);
        }
    }

    /** "陶然分|获", "竺可代|他": the last character makes a word with what follows. */
    private boolean endsInNextWord(Span span) {
        int last = span.end() - 1;
        if (span.length() < 3 || span.end() == text.length()) {
            return false;
        }
        boolean pronoun = signs.beforePronoun.indexOf(text.charAt(last)) >= 0
                && signs.pronouns.indexOf(text.charAt(span.end())) >= 0;
        return pronoun || view.isBoundary(last) && lexicon.followers.startingAt(text, last) >= 2;
    }

    /** A word like 为 before a comma or before another verb belongs to the name. */
    private boolean ownsLast(Span span) {
        int at = span.end();
        boolean made = text.charAt(at - 1) == '为' && lexicon.titles.startingAt(text, at) > 1;
        return !made
                && signs.mayBeLast.indexOf(text.charAt(at - 1)) >= 0
                && (at == text.length()
                        || "，、。；）\n ".indexOf(text.charAt(at)) >= 0
                        || lexicon.followers.startingAt(text, at) >= 2
                        || text.charAt(at - 1) == '为' && lexicon.followers.startingAt(text, at) > 0);
    }

    private boolean endsAsBodyOrPlace(Span span, boolean introduced) {
        if (text.startsWith("街道", span.end() - 2) || text.startsWith("社区", span.end() - 2)) {
            return true;
        }
        if (signs.hamlet.matcher(text.substring(span.begin(), span.end())).matches()) {
            return true;
        }
        char last = text.charAt(span.end() - 1);
        boolean water = introduced && signs.waterEndings.indexOf(last) >= 0;
        if (span.length() > 2 && !water && signs.placeEndings.indexOf(last) >= 0) {
            return true;
        }
        if (span.length() == 3
                && signs.officeEndings.indexOf(text.charAt(span.end() - 1)) >= 0
                && lexicon.titles.startingAt(text, span.end()) > 1) {
            return true;
        }
        return !view.isPersonName(span)
                && !signs.numberedSchool
                        .matcher(text.substring(span.begin(), span.end()))
                        .matches()
                && (lexicon.departments.endingAt(text, span.end(), 0) >= 2
                        || lexicon.bodySuffixes.endingAt(text, span.end(), 0) >= 2
                        || lexicon.residentialSuffixes.endingAt(text, span.end(), 0) >= 2);
    }

    /** "云岭|数控有限公司". */
    private boolean goesOnAsCompany(int at) {
        return signs.beforeCompany.indexOf(text.charAt(at)) < 0
                && lexicon.followers.startingAt(text, at) == 0
                && lexicon.breakers.startingAt(text, at) == 0
                && signs.company.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean goesOnAsPlace(int at) {
        return (signs.placeEndings + signs.areaEndings).indexOf(text.charAt(at)) >= 0
                        && lexicon.followers.startingAt(text, at) < 2
                || signs.joiners.indexOf(text.charAt(at)) < 0 && lexicon.residentialSuffixes.startingAt(text, at) >= 2
                || lexicon.bodySuffixes.startingAt(text, at) >= 2;
    }
}
