package org.lilong.extraction.name;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameCandidate.Left;
import org.lilong.extraction.text.ArticleView;

/** Finds names without a listed surname, as minorities have them: only behind a title or a people, up to the first clear end. */
final class UnlistedNames {
    private static final int LONGEST_UNLISTED = 6;
    private static final int SHORTEST_TRANSCRIBED = 4;

    private final Lexicon lexicon;
    private final NameSigns signs;
    private final ArticleView view;
    private final String text;
    private final NameSurroundings around;
    private final NameFollowing following;
    private final NameCharacters characters;

    UnlistedNames(
            Lexicon lexicon,
            NameSigns signs,
            ArticleView view,
            NameSurroundings around,
            NameFollowing following,
            NameCharacters characters) {
        this.lexicon = lexicon;
        this.signs = signs;
        this.view = view;
        this.text = view.text;
        this.around = around;
        this.following = following;
        this.characters = characters;
    }

    /** The stretches from here that may be such a name. */
    List<Span> startingAt(int begin) {
        if (!isIntroduced(begin)) {
            return List.of();
        }
        if (!canBeginUnlisted(begin)) {
            return transcribed(begin);
        }
        List<Span> names = new ArrayList<>();
        for (int end = begin + 2; end <= Math.min(text.length(), begin + LONGEST_UNLISTED); end++) {
            Span span = new Span(begin, end);
            if (!Chars.isHan(text, span) || signs.neverLast.indexOf(text.charAt(end - 1)) >= 0) {
                return names;
            }
            boolean ends = following.clarity(end) >= 1.5;
            if (end - begin > 3 && (isListedName(begin, begin + 2) || isListedName(begin, begin + 3))) {
                return names;
            }
            if (ends || view.isPersonName(span)) {
                names.add(span);
            }
            if (ends) {
                return names;
            }
        }
        return names;
    }

    /** "主任|敖特根|，": to CoreNLP one proper noun, longer than with the surname it seems to begin with, and of characters that such names are written with. */
    private List<Span> transcribed(int begin) {
        for (int end = begin + SHORTEST_TRANSCRIBED; end <= Math.min(text.length(), begin + LONGEST_UNLISTED); end++) {
            Span span = new Span(begin, end);
            if (view.isWord(span) && view.posAt(begin).equals("NR") && characters.transcribe(text, span)) {
                return List.of(span);
            }
        }
        return List.of();
    }

    /** Behind a title, or as one of a people: "彝族姑娘". */
    private boolean isIntroduced(int begin) {
        Left left = around.left(begin);
        return left == Left.TITLE
                || left == Left.PERSON_NOUN
                        && signs.people
                                .matcher(text.substring(Math.max(0, begin - 6), begin))
                                .find();
    }

    /** A listed surname with a given name of one or two characters, clearly at an end. */
    private boolean isListedName(int begin, int end) {
        int surname = lexicon.surnames.startingAt(text, begin);
        int given = end - begin - surname;
        return surname > 0 && given >= 1 && given <= 2 && following.clarity(end) >= 0.7;
    }

    /** Not a word that goes on with the sentence, and to CoreNLP a proper noun or characters it knows no word for. */
    private boolean canBeginUnlisted(int begin) {
        boolean familiar = signs.familiar.indexOf(text.charAt(begin)) >= 0
                && begin + 2 < text.length()
                && view.isBoundary(begin + 2)
                && lexicon.surnames.startingAt(text, begin + 1) > 0;
        if (familiar
                || lexicon.surnames.classOf(text.substring(begin, begin + 1)).equals("common")
                || lexicon.followers.startingAt(text, begin) > 0
                || lexicon.breakers.startingAt(text, begin) > 0
                || lexicon.notNames.startingAt(text, begin) > 0) {
            return false;
        }
        return view.posAt(begin).equals("NR")
                || view.nameClassAt(begin).equals("PERSON")
                || !view.isBoundary(begin + 1) && !view.isBoundary(begin + 2);
    }
}
