package org.lilong.extraction.name;

import java.util.EnumSet;
import java.util.Set;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameCandidate.Left;
import org.lilong.extraction.text.ArticleView;

/** Says what in a stretch speaks against its being a name: its words are others to CoreNLP, or it has another meaning. */
final class NameDoubts {
    private static final Set<String> VERB_TAGS = Set.of("VV", "AD");
    private static final Set<String> JOINER_TAGS = Set.of("CC", "P");
    private static final Set<String> TAKEN_TAGS = Set.of("NN", "VV");
    private static final Set<String> NOUN_TAGS = Set.of("NN", "NR");
    private static final Set<String> TAGS_BEHIND = Set.of("VV", "P", "AD", "PU", "CC");
    private static final Set<String> FUNCTION_TAGS =
            Set.of("VE", "VC", "AD", "DT", "PN", "BA", "LB", "SB", "DEC", "DEG", "DEV", "MSP", "AS");

    private final Lexicon lexicon;
    private final NameSigns signs;
    private final ArticleView view;
    private final String text;
    private final NameSurroundings around;
    private final NameIntroduction introduction;
    private final NameEnds ends;
    private final NameMarks marks;

    NameDoubts(
            Lexicon lexicon,
            NameSigns signs,
            ArticleView view,
            NameSurroundings around,
            NameIntroduction introduction) {
        this.lexicon = lexicon;
        this.signs = signs;
        this.view = view;
        this.text = view.text;
        this.around = around;
        this.introduction = introduction;
        this.ends = new NameEnds(lexicon, signs, view);
        this.marks = new NameMarks(signs, text);
    }

    /** What is seen in the stretch and behind it that tells for or against a name. */
    Set<NameClue> of(Span span, Left left) {
        Set<NameClue> clues = EnumSet.noneOf(NameClue.class);
        words(span, left, clues);
        clues.addAll(ends.of(span, left));
        meanings(span, left, clues);
        return clues;
    }

    private void words(Span span, Left left, Set<NameClue> clues) {
        boolean introduced = left == Left.TITLE || left == Left.PERSON_NOUN;
        String seen = view.nameClassAt(span.begin());
        note(
                clues,
                NameClue.PLACE_OR_BODY,
                !seen.equals("PERSON") && !seen.equals("O") && !seen.equals("MISC") && !seen.equals("DEMONYM"));
        boolean word = view.isWord(span) && seen.equals("O") && !tag(span).equals("NR");
        note(clues, NameClue.ONE_WORD, word && !introduced);
        note(clues, NameClue.ONE_WORD_INTRODUCED, word && introduced);
        note(
                clues,
                NameClue.VERB_INTRODUCED,
                word
                        && introduced
                        && !introduction.isBehindOffice(span.begin(), left)
                        && VERB_TAGS.contains(tag(span)));
        note(clues, NameClue.PROPER_NOUN, tag(span).equals("NR"));
        boolean alone = view.isBoundary(span.begin() + 1);
        note(clues, NameClue.BEGINS_WITH_JOINER, alone && JOINER_TAGS.contains(tag(span)));
        note(clues, NameClue.JOINS_OTHERS, alone && joinsOthers(span));
        note(clues, NameClue.BEGINS_WITH_FUNCTION_WORD, alone && FUNCTION_TAGS.contains(tag(span)));
        note(clues, NameClue.BEGINS_WITH_VERB, beginsWithVerb(span));
        note(clues, NameClue.BEGINS_WITH_OTHER_WORD, beginsWithOrdinaryWord(span));
        note(clues, NameClue.SPLIT_NAME, isSplitName(span));
        int last = span.end() - 1;
        note(
                clues,
                NameClue.ENDS_WITH_NUMBER,
                view.isBoundary(last) && view.posAt(last).equals("CD"));
    }

    private void meanings(Span span, Left left, Set<NameClue> clues) {
        note(clues, NameClue.COVERS_TITLE, coversTitle(span));
        note(clues, NameClue.AFTER_FAMILIAR, isFamiliar(span.begin()));
        note(clues, NameClue.OTHER_WORD, around.isOtherWordAt(span.begin()));
        String name = view.simplified(span);
        note(clues, NameClue.LISTED_WORD, lexicon.words.contains(name));
        boolean introduced = left == Left.TITLE || left == Left.PERSON_NOUN;
        boolean named = introduced && text.charAt(span.begin() - 1) != '的';
        note(clues, NameClue.THING, !named && lexicon.things.contains(name));
        note(clues, NameClue.IN_UNIT, isInUnit(span) || marks.isOrigin(span));
        note(
                clues,
                NameClue.BEGINS_WITH_PLACE,
                name.length() > 2 && lexicon.shortPlaces.contains(name.substring(0, 2)));
        note(clues, NameClue.IN_QUOTED_PHRASE, marks.isInQuotedPhrase(span));
        note(clues, NameClue.QUOTED, marks.isQuoted(span) && left != Left.TITLE && left != Left.PERSON_NOUN);
    }

    private static void note(Set<NameClue> clues, NameClue clue, boolean seen) {
        if (seen) {
            clues.add(clue);
        }
    }

    /** "主任和|老年|居民代表": a joining word and one that describes those who come next. */
    private boolean joinsOthers(Span span) {
        Span rest = new Span(span.begin() + 1, span.end());
        return JOINER_TAGS.contains(tag(span))
                && view.isWord(rest)
                && view.posAt(rest.begin()).equals("NN")
                && (lexicon.titles.startingAt(text, span.end()) > 0
                        || lexicon.personNouns.startingAt(text, span.end()) > 1);
    }

    /** "给老人|过|生日", "老人|应|一声": a verb of one character and a word that it takes. */
    private boolean beginsWithVerb(Span span) {
        int begin = span.begin();
        return tag(span).equals("VV")
                && span.length() == 3
                && view.isBoundary(begin + 1)
                && view.isBoundary(begin + 3)
                && (!view.isBoundary(begin + 2) && TAKEN_TAGS.contains(view.posAt(begin + 1))
                        || view.posAt(begin + 1).equals("CD"));
    }

    /** "姜|大山": to CoreNLP, a proper noun of one character and one more word. */
    private boolean isSplitName(Span span) {
        int begin = span.begin();
        boolean one = true;
        for (int i = begin + 2; i < span.end(); i++) {
            one &= !view.isBoundary(i);
        }
        return one
                && tag(span).equals("NR")
                && lexicon.surnames.classOf(text.substring(begin, begin + 1)).equals("common")
                && view.isBoundary(begin + 1)
                && NOUN_TAGS.contains(view.posAt(begin + 1))
                && view.isBoundary(span.end())
                && span.end() < text.length()
                && TAGS_BEHIND.contains(view.posAt(span.end()));
    }

    /** "张副|所长": the surname of an address and the begin of its title. */
    private boolean coversTitle(Span span) {
        int surname = Math.max(1, lexicon.surnames.startingAt(text, span.begin()));
        int title = lexicon.titles.startingAt(text, span.begin() + surname);
        return title >= 2 && span.begin() + surname + title > span.end();
    }

    /** "小|李|想": behind 小 or 老, a surname that is a word of its own to CoreNLP is a form of address. */
    private boolean isFamiliar(int begin) {
        return begin > 0
                && signs.familiar.indexOf(text.charAt(begin - 1)) >= 0
                && view.isBoundary(begin - 1)
                && view.isBoundary(begin)
                && view.isBoundary(begin + 1);
    }

    /** Whether it is the name of a place that is certain, but perhaps for its last character, or inside one. */
    private boolean isInUnit(Span span) {
        int begin = span.begin();
        int unit = view.units.endAt(begin);
        return unit > begin && unit >= span.end() - 1 || view.units.beginOf(begin) < begin;
    }

    /** "居民满意|才": to CoreNLP, the first of several words, and no proper noun. */
    private boolean beginsWithOrdinaryWord(Span span) {
        int begin = span.begin();
        return span.length() > 2
                && view.isBoundary(begin)
                && view.isBoundary(begin + 2)
                && !view.isBoundary(begin + 1)
                && !view.posAt(begin).equals("NR")
                && view.nameClassAt(begin).equals("O");
    }

    private String tag(Span span) {
        return view.posAt(span.begin());
    }
}
