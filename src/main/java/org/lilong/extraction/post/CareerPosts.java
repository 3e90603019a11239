package org.lilong.extraction.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.OfficeWord;

/** Reads the offices that a clause of its own tells of somebody named before: "李某今年70岁，退休前是纺织厂的车间主任", "他曾任校长". */
final class CareerPosts {
    private static final Pattern CLAUSE = Pattern.compile("(?<=[，。；！？\\n”])((?:" + OfficeWord.WHEN.anyOf()
            + "{0,2}(?:起|后|以来)?，?)([他她])?(?:" + OfficeWord.WHEN.anyOf() + ")?(?:还|也|又|便|就|一直|先后|至今)?)(?:(?=在)|"
            + OfficeWord.IS.anyOf() + "(?!" + OfficeWord.NO_OFFICE.anyOf() + "))");

    /** Sentences back from "他" to the one that names whom it means. */
    private static final int FARTHEST = 2;

    /** Characters from the name to the clause. */
    private static final int FARTHEST_NAME = 200;

    private final ArticleView view;
    private final NameLists lists;
    private final TakenPosts taken;
    private final String text;

    CareerPosts(ArticleView view, NameLists lists, TakenPosts taken) {
        this.view = view;
        this.lists = lists;
        this.taken = taken;
        this.text = view.text;
    }

    void find() {
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            Optional<Name> subject = subject(clause.start(), clause.group(2) != null);
            if (subject.isPresent()) {
                boolean former = OfficeWord.PAST.isIn(clause.group());
                taken.told(subject.get(), clause.end(), former ? Status.FORMER : Status.CURRENT);
            }
        }
    }

    /** The one person whom the sentence names before the clause; behind a pronoun, the one of the sentences before. */
    private Optional<Name> subject(int at, boolean pronoun) {
        int paragraph = Chars.lineBegin(text, at);
        int sentence = view.sentenceAt(at);
        int farthest = pronoun || beginsWithPronoun(sentence) ? Math.max(0, sentence - FARTHEST) : sentence;
        for (int s = sentence; s >= farthest; s--) {
            int from = Math.max(paragraph, view.sentences.get(s).span().begin());
            List<Name> named = lists.between(Math.max(from, at - FARTHEST_NAME), at);
            if (!named.isEmpty()) {
                boolean one = named.stream().map(Name::name).distinct().count() == 1;
                return one ? Optional.of(named.get(named.size() - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean beginsWithPronoun(int sentence) {
        int begin = view.sentences.get(sentence).span().begin();
        return "他她".indexOf(text.charAt(begin)) >= 0;
    }
}
