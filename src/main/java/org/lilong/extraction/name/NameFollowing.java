package org.lilong.extraction.name;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

/** Says how clearly a name can end at an offset, by what follows there. */
final class NameFollowing {
    private static final Set<String> VERBS = Set.of("VV", "VC", "VE", "AD", "P", "BA", "LB", "SB", "NT");
    private static final Set<String> NOUNS = Set.of("NN", "NR", "JJ", "PN");

    /** Characters of the rest of a list that its count may stand behind. */
    private static final int LONGEST_LIST = 120;

    private static final String OPENING = "“「《";

    private final Lexicon lexicon;
    private final NameSigns signs;
    private final ArticleView view;
    private final String text;

    /** What was read already: each place is asked for by all candidates that end there. */
    private final Map<Integer, Set<NameClue>> known = new HashMap<>();

    NameFollowing(Lexicon lexicon, NameSigns signs, ArticleView view) {
        this.lexicon = lexicon;
        this.signs = signs;
        this.view = view;
        this.text = view.text;
    }

    /** How clearly a name can end at this offset, 0 (not at all) to 2 (at a separator). */
    double clarity(int end) {
        if (end == text.length() || Chars.isSeparator(text.charAt(end))) {
            return isOpening(end) ? 0.9 : 2;
        }
        if (!Chars.isHan(text.charAt(end))) {
            return 0;
        }
        int follower = follower(end);
        if (follower >= 2) {
            return 2;
        }
        if (follower == 1) {
            return view.isBoundary(end) ? 1.3 : 0.9;
        }
        return view.isBoundary(end) ? 0.7 : 0;
    }

    /** What stands behind a name that ends here. */
    Set<NameClue> of(int end) {
        return known.computeIfAbsent(end, this::read);
    }

    private Set<NameClue> read(int end) {
        Set<NameClue> clues = next(end);
        if (begins(signs.count, end, LONGEST_LIST)) {
            clues.add(NameClue.BEFORE_COUNT);
        }
        if (begins(signs.news, end, text.length())) {
            clues.add(NameClue.BEFORE_NEWS);
        }
        if (begins(signs.speaks, end, text.length())) {
            clues.add(NameClue.BEFORE_SPEAKING);
        }
        return clues;
    }

    private boolean begins(Pattern sign, int at, int longest) {
        return sign.matcher(text)
                .region(at, Math.min(text.length(), at + longest))
                .lookingAt();
    }

    private Set<NameClue> next(int end) {
        if (end == text.length() || Chars.isSeparator(text.charAt(end))) {
            return EnumSet.of(isOpening(end) ? NameClue.BEFORE_QUOTE : NameClue.BEFORE_MARK);
        }
        int follower = follower(end);
        if (follower > 0) {
            return follower > 1 ? EnumSet.of(NameClue.BEFORE_FOLLOWER) : shortFollower(end);
        }
        return view.isBoundary(end) ? word(end) : EnumSet.of(NameClue.ENDS_INSIDE_WORD);
    }

    private boolean isOpening(int at) {
        return at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0;
    }

    private int follower(int end) {
        return Math.max(lexicon.followers.startingAt(text, end), lexicon.titles.startingAt(text, end));
    }

    /** "李全|有到场": what wants a noun and has a verb behind it is no word of its own. */
    private Set<NameClue> shortFollower(int end) {
        Set<NameClue> clues = EnumSet.of(NameClue.BEFORE_SHORT_FOLLOWER);
        if (signs.takesNoun.indexOf(text.charAt(end)) >= 0 && view.isBoundary(end + 1) && isVerb(end + 1)) {
            clues.add(NameClue.FOLLOWER_WANTS_NOUN);
        }
        if (signs.frame.matcher(text).region(end, text.length()).lookingAt()) {
            clues.add(NameClue.BEFORE_FRAME);
        }
        return clues;
    }

    /** Words that may follow a name, but for those that people are called by as well ("李想和委员3人"), and what 了 follows. */
    private boolean isVerb(int at) {
        int follower = lexicon.followers.startingAt(text, at);
        boolean person = lexicon.titles.startingAt(text, at) > 1 || lexicon.personNouns.startingAt(text, at) > 1;
        return follower > 1 && !person
                || view.isWord(new Span(at, Math.min(text.length(), at + 2)))
                        && view.posAt(at).equals("VV")
                        && text.startsWith("了", at + 2);
    }

    private Set<NameClue> word(int end) {
        Set<NameClue> clues = EnumSet.of(NameClue.BEFORE_WORD);
        if (VERBS.contains(view.posAt(end))) {
            clues.add(NameClue.BEFORE_VERB);
        } else if (NOUNS.contains(view.posAt(end))) {
            clues.add(NameClue.BEFORE_NOUN);
        }
        return clues;
    }
}
