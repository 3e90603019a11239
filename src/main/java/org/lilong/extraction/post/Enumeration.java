package org.lilong.extraction.post;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.organisation.Surroundings;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.PostPhrase.Office;

/** Tells what the body named before an office in the same enumeration says of the office's own: that it is of one district with it, or another. */
final class Enumeration {
    private static final Pattern DISTRICT = Pattern.compile(".{2,}(?:(?<![社小民])区|县|市|旗)");

    /** Bodies that have no members, and those that have. */
    private static final Pattern WORKPLACE = Pattern.compile(".*(?:公司|厂|院|学|校|局|中心|站|所|店|馆|园|集团)");

    private static final Pattern SEATED = Pattern.compile(".*(?:政协|委员会|党委|党工委|纪委|工委|常委会|党总支|党支部|[居村业]委会)");

    private final String text;
    private final BodyResolver bodies;
    private final Surroundings surroundings;

    Enumeration(ArticleView view, BodyResolver bodies, Surroundings surroundings) {
        this.text = view.text;
        this.bodies = bodies;
        this.surroundings = surroundings;
    }

    /**
     * "渝江区副区长李某、区商务局局长王某" on another district's page: a 、 joins bodies of one district.
     *
     * @param raw the words before the office
     * @param carried the body named before in the same enumeration, or null
     */
    Optional<Body> ofGuests(String raw, Office office, @Nullable Body carried) {
        if (carried == null
                || raw.length() <= 2
                || !DISTRICT.matcher(carried.unit()).matches()) {
            return Optional.empty();
        }
        int begin = Chars.skipSpacesBack(text, office.body().begin());
        boolean joined = begin > 0 && text.charAt(begin - 1) == '、';
        return joined && carried.unit().endsWith(raw.substring(0, 1))
                ? Optional.of(bodies.resolve(carried.unit() + raw.substring(1), carried))
                : Optional.empty();
    }

    /** "区政协委员、画院院长李某，委员王某": of the body named last that has members, where the one before has none. */
    Optional<Body> ofMember(Office office, @Nullable Body carried) {
        return carried != null
                        && office.title().equals("委员")
                        && WORKPLACE.matcher(carried.name()).matches()
                ? surroundings.bodyBefore(
                        office.span().begin(), name -> SEATED.matcher(name).matches())
                : Optional.empty();
    }
}
