package org.lilong.extraction.post;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;

/** Tells the body of an office that is named without one: by the body named before it in the same enumeration, or by the office itself ("区长"). */
final class ImpliedBodies {
    private static final Pattern PARTY = Pattern.compile("(?:党委|党组|党总支|党支部|党工委|总支|支部|机关党委)$");

    /** Behind these bodies as well, whoever does the work of a firm, a school or a hospital does it for the whole. */
    private static final Pattern MASS = Pattern.compile(PARTY.pattern().replace(")$", "|工会|团委|团支部|纪委|妇联)$"));

    private static final Set<String> WORKING = Set.of("company", "school", "hospital");

    private static final Pattern PROFESSION =
            Pattern.compile(".*(?:研究员|教授|医师|医生|村医|律师|讲师|(?<!总)工程师|教师|老师|民警|护士|书记员|法官助理|法官|审判员)$");

    /** Those who work in a department of a hospital: "急诊科主任李某和护士长王某". */
    private static final Pattern MEDICAL = Pattern.compile(".*(?:医师|医生|护士|护士长|技师|药师)");

    private static final Pattern WARD = Pattern.compile(".+(?:院|卫生服务中心).*(?:科|病区)");

    /** Has no head of the level that its name ends with: an 经开区 no 区长. */
    private static final Pattern ZONE = Pattern.compile(".+(?:经开|高新|开发|示范|园|工业|度假|保税|景)区");

    /** Offices that neither a division nor a residential area has itself. */
    private static final Pattern FOREIGN = Pattern.compile("副?(?:会长|理事长|总经理|董事长)");

    private static final Pattern DIRECTOR = Pattern.compile("(?:常务)?副?主任");

    private static final Pattern CHIEF = Pattern.compile("(局|部|处|科|所|站|队|会|馆|园|院|校|厂|店|股|组|镇|县|区|市|乡|厅)长$");

    private final Lexicon lexicon;
    private final BodyResolver bodies;

    ImpliedBodies(Lexicon lexicon, BodyResolver bodies) {
        this.lexicon = lexicon;
        this.bodies = bodies;
    }

    /**
     * The body of an office that is named without one, behind a body named before.
     *
     * @param title the office
     * @param carried the body before
     */
    Optional<Body> ofTitle(String title, Body carried) {
        if (MEDICAL.matcher(title).matches() && WARD.matcher(carried.name()).matches()) {
            return Optional.of(carried);
        }
        boolean works = WORKING.contains(lexicon.titleKinds.getOrDefault(title, ""));
        String party = (works ? MASS : PARTY).matcher(carried.name()).replaceFirst("");
        if (PROFESSION.matcher(title).matches()) {
            String kind = lexicon.officeKinds.of(title);
            return !kind.isEmpty() && party.matches(kind) ? Optional.of(bodies.body(party)) : Optional.empty();
        }
        if (title.matches(".*(?:书记|委员|常委)$")) {
            return Optional.of(carried);
        }
        String implied = lexicon.implied.get(title);
        if (implied != null && !implied.isBlank()) {
            return ofImplied(implied, carried);
        }
        if (title.startsWith("村")) {
            return Optional.empty();
        }
        Optional<Body> office = officeBeside(title, carried, party);
        if (office.isPresent()) {
            return office;
        }
        Optional<Body> ofKind = ofKind(title, carried, party);
        if (ofKind.isPresent()) {
            return ofKind;
        }
        if (party.equals(carried.unit()) && FOREIGN.matcher(title).matches()) {
            return Optional.empty();
        }
        String end = bodyEnding(title);
        if (end.isEmpty()) {
            return Optional.of(party.equals(carried.unit()) ? carried : bodies.body(party));
        }
        return endingWithin(end, carried, party);
    }

    /** "党工委委员、副主任": the Party's committee has secretaries, the office of the subdistrict beside it directors. */
    private Optional<Body> officeBeside(String title, Body carried, String party) {
        boolean beside = DIRECTOR.matcher(title).matches()
                && party.equals(carried.unit())
                && party.endsWith("街道")
                && carried.name().endsWith("党工委");
        return beside ? Optional.of(bodies.resolve(party + "办事处", null)) : Optional.empty();
    }

    /** The longest begin of a body's name that is of the kind that the office tells: 青禾师范学院 of 青禾师范学院党委 for 校长. */
    private Optional<Body> ofKind(String title, Body carried, String party) {
        String kind = lexicon.officeKinds.of(title);
        if (kind.isEmpty() || !lexicon.officeKinds.tells(title)) {
            return Optional.empty();
        }
        for (int end = party.length(); end > carried.unit().length() + 1; end--) {
            if (party.substring(0, end).matches(kind)) {
                return Optional.of(bodies.body(party.substring(0, end)));
            }
        }
        return Optional.empty();
    }

    /** The part of a body's name, from its begin, that ends as a title says: "区民政局" of "区民政局社会组织科" for 局长. */
    private static Optional<Body> endingWithin(String end, Body carried, String party) {
        for (String name : new String[] {carried.name(), party}) {
            int at = name.lastIndexOf(end);
            if (at > carried.unit().length() - end.length() && at >= 0) {
                return Optional.of(new Body(name.substring(0, at + end.length()), carried.unit()));
            }
        }
        return Optional.empty();
    }

    /** "区长" implies "区政府": of the unit that the page or the enumeration is about. */
    Optional<Body> ofImplied(String implied, @Nullable Body carried) {
        if (carried != null && implied.length() > 1) {
            String unit = unitOfLevel(implied.substring(0, 1), carried);
            if (!unit.isEmpty()) {
                return Optional.of(new Body(unit + implied.substring(1), unit));
            }
        }
        Body body = bodies.resolve(implied, null);
        return body.unit().length() > 1 ? Optional.of(body) : Optional.empty();
    }

    /** The unit of a level in a body's name: 枫溪镇 of 青禾市枫溪镇党委; "" where there is none. */
    private static String unitOfLevel(String level, Body carried) {
        if (carried.unit().endsWith(level) && !ZONE.matcher(carried.unit()).matches()) {
            return carried.unit();
        }
        Matcher below = Pattern.compile("(?<=[省市州区县旗])([^省市州区县旗镇乡]{2,5}" + level + ")(?=党|人大|政府|纪|委|妇联)")
                .matcher(carried.name());
        return below.find() ? below.group(1) : "";
    }

    /** How the name of a body ends that an office of this title belongs to: "副局长" → "局". */
    private static String bodyEnding(String title) {
        Matcher matcher = CHIEF.matcher(title);
        if (!matcher.find()) {
            return "";
        }
        return switch (matcher.group(1)) {
            case "校" -> "学";
            default -> matcher.group(1);
        };
    }
}
