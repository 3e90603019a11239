package org.lilong.extraction.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.organisation.Surroundings;

/** Finds the body that words mean which only say its kind ("公司", "心内科", "学校工会"): the one of that kind named last. */
final class BodyKinds {
    private static final Pattern COMPANY = Pattern.compile(".+(?:公司|集团|厂)");

    /** "公司党委", "学校工会": of the company or the school that was named last. */
    private static final Pattern KIND_WITHIN =
            Pattern.compile("该?(公司|集团|厂|企业|学校|校|小学|中学|医院|院|协会|商会|合作社)(党委|党总支|党支部|工会|团委|团支部|团总支|妇联|少先队)");

    /** Where a company may be meant, by any word for one. */
    private static final Pattern FIRM = Pattern.compile("公司|集团|厂|企业");

    private final Lexicon lexicon;
    private final BodyResolver bodies;
    private final Surroundings surroundings;

    BodyKinds(Lexicon lexicon, BodyResolver bodies, Surroundings surroundings) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.surroundings = surroundings;
    }

    /** Whether words are a kind of body without a name: they point back to one named before. */
    boolean isKind(String raw) {
        return lexicon.bodyKinds.contains(raw.startsWith("该") ? raw.substring(1) : raw);
    }

    Optional<Body> within(String raw, int offset) {
        Matcher within = KIND_WITHIN.matcher(raw);
        return within.matches()
                ? meantBy(within.group(1), null, offset)
                        .map(whole -> new Body(whole.name() + within.group(2), whole.unit()))
                : Optional.empty();
    }

    /** "心内科" of the hospital, "中文系" of the college, "消防救援站" for the one that was named last. */
    Optional<Body> part(String raw, int offset) {
        if (lexicon.isClinical(raw)) {
            return surroundings
                    .ofKind(".+医院", offset)
                    .or(() -> surroundings.ofKind(".+(?:卫生服务中心|卫生院)", offset))
                    .map(whole -> new Body(whole.name() + raw, whole.unit()));
        }
        if (raw.length() > 2 && raw.endsWith("系")) {
            return surroundings
                    .ofKind(".+(?:大学|学院|学校)", offset)
                    .map(whole -> new Body(whole.name() + raw, whole.unit()));
        }
        boolean kind = raw.length() > 2 && lexicon.bodySuffixes.contains(raw) && raw.matches(".*(?:站|所|队|馆|社|团)");
        return kind ? surroundings.ofKind(".{2,}" + raw, offset) : Optional.empty();
    }

    /**
     * The body that a word for its kind points back to.
     *
     * @param carried the body named before in the same enumeration, or null
     */
    Optional<Body> meantBy(String kind, @Nullable Body carried, int offset) {
        return before(kind, offset).or(() -> ofTown(kind, carried)).or(() -> ofPage(kind));
    }

    private static Pattern names(String kind) {
        return FIRM.matcher(kind).matches()
                ? COMPANY
                : Pattern.compile(".+" + (kind.endsWith("校") ? "(?:小学|中学|学校|大学|学院)" : kind));
    }

    private Optional<Body> before(String kind, int offset) {
        return surroundings.ofKind(names(kind).pattern(), offset);
    }

    private Optional<Body> ofPage(String kind) {
        Pattern names = names(kind);
        return bodies.only(name -> names.matcher(name).matches());
    }

    /** "镇党委书记李某、派出所所长王某": a town has one of these. */
    private Optional<Body> ofTown(String kind, @Nullable Body carried) {
        return bodies.isOneInTown(kind)
                ? Optional.of(bodies.resolve(kind, carried))
                        .filter(body -> !body.unit().isEmpty())
                : Optional.empty();
    }
}
