package org.lilong.extraction.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordSet;
import org.lilong.extraction.name.NameFinder;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.BodyBegin;

/** Corrects where a body's name begins that CoreNLP cut short or joined to what stands before it: a person's name, a verb. */
final class NameEdges {
    private static final Pattern FIRM = Pattern.compile(".*(?:公司|合作社)");
    private static final int LONGEST_FIRM = 24;

    /** Verbs of one character that CoreNLP may join to the body behind them. */
    private static final String VERBS = "任率携偕邀赴";

    private final String text;
    private final BodyResolver bodies;
    private final BodyBegin begins;
    private final List<NeighbourhoodMention> areas;
    private final boolean[] named;
    private final WordSet breakers;

    NameEdges(
            Lexicon lexicon,
            ArticleView view,
            BodyResolver bodies,
            BodyBegin begins,
            List<NameFinder.Name> names,
            List<NeighbourhoodMention> areas) {
        this.breakers = lexicon.breakers;
        this.text = view.text;
        this.bodies = bodies;
        this.begins = begins;
        this.areas = areas;
        this.named = new boolean[text.length() + 1];
        for (NameFinder.Name name : names) {
            Arrays.fill(named, name.span().begin(), name.span().end(), true);
        }
    }

    /** Where the name begins that CoreNLP's words have begin at an offset. */
    int begin(int phraseBegin, int end) {
        return areaBegin(behindName(firmBegin(phraseBegin, end), end));
    }

    /** Firms call themselves what they like, behind the place where they are: CoreNLP sees verbs in 青禾|远|大|材料有限公司. */
    private int firmBegin(int begin, int end) {
        if (!FIRM.matcher(text.substring(begin, end)).matches()) {
            return begin;
        }
        int longer = begins.of(end, Math.max(Chars.lineBegin(text, end), end - LONGEST_FIRM));
        return longer < begin && bodies.beginsWithDivision(text.substring(longer, end)) ? longer : begin;
    }

    /** "黎明任桃园村党总支": CoreNLP may join a name and the verb behind it to the body that follows. */
    private int behindName(int begin, int end) {
        int at = end;
        while (at > begin && !named[at - 1]) {
            at--;
        }
        return at > begin && at < end && VERBS.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    /** "带|领区房管局": a verb of two characters whose second one CoreNLP joins to the body behind it. */
    int behindVerb(int begin) {
        boolean straddles = begin > 0 && breakers.contains(text.substring(begin - 1, begin + 1));
        return straddles ? begin + 1 : begin;
    }

    /** Whether the name of a residential area goes on over an offset: 棉纺厂|家属院. */
    boolean isInsideArea(int at) {
        return areas.stream()
                .flatMap(area -> area.spans().stream())
                .anyMatch(span -> span.begin() < at && at < span.end());
    }

    /** A residential area's name belongs to the body's name as a whole, however CoreNLP cuts it. */
    private int areaBegin(int begin) {
        for (NeighbourhoodMention area : areas) {
            for (Span span : area.spans()) {
                if (span.begin() < begin && begin < span.end()) {
                    return span.begin();
                }
            }
        }
        return begin;
    }
}
