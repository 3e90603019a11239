package org.lilong.extraction.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.text.ArticleView;

/** Reads the offices that a clause of its own tells of somebody named before: "李某今年70岁，退休前是纺织厂的车间主任", "他曾任校长". */
final class CareerPosts {
    private static final Pattern CLAUSE = Pattern.compile("(?<=[，。；！？\\n”])"
            + "((?:[0-9]{4}年(?:[0-9]{1,2}月)?|(?:退休|退伍|下岗|入伍|转业|离休|调任|毕业)[之以]?[前后]?|如今|现在|现|目前|原先|原来|早年|当年|曾经|以前|从前|此前|之前|后来|当时|[去今前]年){0,2}"
            + "(?:起|后|以来)?，?([他她])?(?:还|也|又|便|就|一直|先后|至今)?)"
            + "(曾是|原是|仍是|就是|是|曾任|曾担任|曾当过|当过|做过|干过|当上了?|当起了?|担任|兼任|出任|就任|任|成为了?)(?!期|务|何|职|由|的)");

    private static final Pattern FORMERLY = Pattern.compile(".*(?:曾|前|原|早年|当年|当时|当过|做过|干过).*");

    /** Sentences back from "他" to the one that names whom it means. */
    private static final int FARTHEST = 2;

    private final ArticleView view;
    private final List<Name> names;
    private final TakenPosts taken;
    private final String text;

    CareerPosts(ArticleView view, List<Name> names, TakenPosts taken) {
        this.view = view;
        this.names = names;
        this.taken = taken;
        this.text = view.text;
    }

    void find() {
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            Optional<Name> subject = subject(clause.start(), clause.group(2) != null);
            if (subject.isPresent()) {
                boolean former = FORMERLY.matcher(clause.group()).matches();
                taken.told(subject.get(), clause.end(), former ? Status.FORMER : Status.CURRENT);
            }
        }
    }

    /** The one person whom the sentence names before the clause; behind a pronoun, the one of the sentences before. */
    private Optional<Name> subject(int at, boolean pronoun) {
        int paragraph = Chars.lineBegin(text, at);
        int sentence = view.sentenceAt(at);
        int farthest = pronoun ? Math.max(0, sentence - FARTHEST) : sentence;
        for (int s = sentence; s >= farthest; s--) {
            int from = Math.max(paragraph, view.sentences.get(s).span().begin());
            List<Name> named = names.stream()
                    .filter(name -> name.span().begin() >= from && name.span().end() <= at)
                    .toList();
            if (!named.isEmpty()) {
                boolean one = named.stream().map(Name::name).distinct().count() == 1;
                return one ? Optional.of(named.get(named.size() - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
