package org.lilong.extraction.post;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.Surroundings;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.PostPhrase;
import org.lilong.extraction.title.PostPhrase.Office;
import org.lilong.extraction.title.PostPhraseParser;

/** Tells into which body somebody is elected to an office that is named without one: "，李某当选主任". */
final class Elections {
    private final ArticleView view;
    private final ImpliedBodies byOffice;
    private final Surroundings surroundings;
    private final OfficeBodies offices;
    private final PostPhraseParser parser;
    private @Nullable Body last;
    private int lastSentence = -1;

    Elections(
            ArticleView view,
            ImpliedBodies byOffice,
            Surroundings surroundings,
            OfficeBodies offices,
            PostPhraseParser parser) {
        this.view = view;
        this.byOffice = byOffice;
        this.surroundings = surroundings;
        this.offices = offices;
        this.parser = parser;
    }

    /** Remembers the body that somebody was elected into, for those who follow in the same sentence. */
    void remember(@Nullable Body body, Name elected) {
        last = body;
        lastSentence = view.sentenceAt(elected.span().begin());
    }

    /** What follows is about another body. */
    void forget() {
        last = null;
    }

    /**
     * The body that an election is for: the one that the elected held a lower office in, the one before it was elected into in the same sentence, the one
     * told, or the last that fits the office.
     *
     * @param carried the body named before in the same enumeration, or null; it is what all else fails for
     */
    @Nullable
    Body into(Office office, Name name, @Nullable Body carried) {
        int begin = name.span().begin();
        if (carried != null && isSameOffice(office, name)) {
            return carried;
        }
        Optional<Body> chosen = last != null && view.sentenceAt(begin) == lastSentence
                ? byOffice.ofTitle(office.title(), last)
                : offices.elected(office.title(), begin).or(() -> surroundings.fitting(office.title(), begin));
        return chosen.orElse(carried);
    }

    /** "桃园村村委会原副主任李某当选主任": whether the office before the name is the same, or its deputy's, in a body named there. */
    private boolean isSameOffice(Office office, Name name) {
        int begin = name.span().begin();
        Optional<PostPhrase> before = parser.endingAt(begin, Chars.lineBegin(view.text, begin));
        return before.map(PostPhrase::offices)
                .map(held -> held.get(held.size() - 1))
                .filter(held -> held.body().length() > 0)
                .map(held -> rank(held).equals(rank(office)))
                .orElse(false);
    }

    private static String rank(Office office) {
        return office.title().replaceFirst("^(?:常务)?副", "");
    }
}
