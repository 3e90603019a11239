package org.lilong.extraction.organisation;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.TownWords;
import org.lilong.extraction.lexicon.Lexicon;

/** Completes names that say only what kind of body they mean ("办事处", "组织部", "救助科"): with the body named before, or with the unit where such bodies stand. */
final class GenericBodies {
    private static final Pattern OF_BUREAU = Pattern.compile(".{0,8}(?:科|处|股|室|大队|中队|支队|站|所)$");
    /** A committee of the Party, or one of its departments, whose fellows are the committee's too. */
    private static final Pattern OF_COMMITTEE = Pattern.compile("(.+?委)((?:(?:组织|宣传|统战)部|政法委)?)");

    private static final Pattern OF_PARTY_COMMITTEE = Pattern.compile("^(?:组织|宣传|统战)部.*|^政法委.*|^办公室$");
    private static final Pattern BUREAU =
            Pattern.compile("^.*(?:局|(?<![区县市镇乡省党工])委|公司|医院)(?=党委|党组|党总支|[\\u4E00-\\u9FFF]{1,6}科$|$)");
    private static final Pattern BRANCH = Pattern.compile("^[\\u4E00-\\u9FFF]{2,4}分?局.*");

    /** Party bodies that an office has and a unit has not. */
    private static final Pattern PARTY_WITHIN = Pattern.compile("党组|机关党委|机关党总支|机关党支部");

    /** Committees of the Party, which have no leading group of their own. */
    private static final Pattern COMMITTEE = Pattern.compile(".*(?:党委|党工委|[省市区县旗州盟]委|党总支|党支部|党组)");

    private static final Pattern OF_UNION = Pattern.compile("经费审查委员会|经审委员会|经审会|女职工委员会|女职工部");

    /** Bodies that stand in a subdistrict, whatever district or residential area was named before. */
    private static final Pattern OF_SUBDISTRICT =
            Pattern.compile("办事处|党工委|人大工委|纪工委|团工委|社工站|社区(?:卫生服务|文化活动|党群服务|事务受理|建设|管理|自治|平安|治理|发展|事务).+");

    /** A town has one of each, a county has none of that name. */
    private static final Pattern OF_TOWN =
            Pattern.compile("中心(?:小学|学校|校|幼儿园|卫生院|敬老院)|(?:供电|派出|司法|财政|畜牧|自然资源|国土|市场监管|税务|林业|水利)所|卫生院|敬老院|综合(?:行政)?执法队"
                    + "|(?:综合文化|文化|畜牧|兽医|畜牧兽医|林业|水利|水务|农技|广播|社工|退役军人服务)站");

    /** Offices that no residential area has. */
    private static final Pattern ABOVE_AREA =
            Pattern.compile("司法所|派出所|财政所|.{2,}(?:管理所|监管所|保障所)|.{2,8}(?:办|办公室|科|局|中队|大队|执法队)");

    private static final Pattern AREA = Pattern.compile(".+(?:社区|居民区|村|小区)");

    private static final Pattern OTHER_LEVEL = Pattern.compile(".*[省市区县州]|.*社区|.*居民区");

    private final Lexicon lexicon;
    private final UnitPrefixes units;

    GenericBodies(Lexicon lexicon, UnitPrefixes units) {
        this.lexicon = lexicon;
        this.units = units;
    }

    /** Whether a name says only what kind of body it is, so that a unit must stand before it. */
    boolean isGeneric(String raw) {
        return lexicon.bodySuffixes.contains(raw)
                || OF_TOWN.matcher(raw).matches()
                || lexicon.isClinical(raw)
                || lexicon.departments.contains(raw)
                || raw.length() <= 6 && raw.matches(".*(?:科|股|办|办公室|委员会)")
                || raw.length() <= 4 && raw.matches(".*(?:局|部|委|处)")
                || raw.endsWith("局") && !units.beginsWithPlace(raw)
                || lexicon.departments.startingAt(raw, 0) > 0
                || BRANCH.matcher(raw).matches() && !units.beginsWithPlace(raw);
    }

    boolean isOneInTown(String name) {
        return OF_TOWN.matcher(name).matches();
    }

    private boolean isPartOfBureau(String raw) {
        int department = lexicon.departments.startingAt(raw, 0);
        return OF_BUREAU.matcher(raw).matches()
                && (department == 0 || department == raw.length() && !raw.equals("办事处"))
                && !BRANCH.matcher(raw).matches();
    }

    /** The body that such a name means behind the body named before, or on a page of this home. */
    Body complete(String raw, @Nullable Body carried, HomeUnits home) {
        if (carried != null) {
            Matcher bureau = BUREAU.matcher(carried.name());
            if ((isPartOfBureau(raw) || PARTY_WITHIN.matcher(raw).matches()) && bureau.find()) {
                return new Body(bureau.group() + raw, carried.unit());
            }
            if (raw.equals("党组")
                    && !carried.rest().isEmpty()
                    && !COMMITTEE.matcher(carried.name()).matches()) {
                return new Body(carried.name() + raw, carried.unit());
            }
            if (raw.equals("办公室") && carried.name().endsWith("党组")) {
                return new Body(carried.name().replaceFirst("党组$", "") + raw, carried.unit());
            }
            if (OF_PARTY_COMMITTEE.matcher(raw).matches()) {
                Matcher committee = OF_COMMITTEE.matcher(carried.name());
                if (committee.matches() && (committee.group(2).isEmpty() || !raw.equals("办公室"))) {
                    return new Body(committee.group(1) + raw, carried.unit());
                }
            }
            if (lexicon.isClinical(raw) && carried.name().contains("医院")) {
                return new Body(carried.name().replaceFirst("(?<=医院).*科$", "") + raw, carried.unit());
            }
            if (OF_UNION.matcher(raw).matches() && carried.name().endsWith("工会")) {
                return new Body(carried.name() + raw, carried.unit());
            }
            if (!carried.unit().isEmpty() && !isOtherLevel(raw, carried, home)) {
                return new Body(carried.unit() + withoutLevel(raw, carried.unit()), carried.unit());
            }
        }
        return ofHome(raw, home);
    }

    /** 纪委 of "社区纪委" behind a body of 桃园社区. */
    private static String withoutLevel(String raw, String unit) {
        return raw.startsWith("社区") && unit.endsWith("社区") ? raw.substring(2) : raw;
    }

    private static boolean isOtherLevel(String raw, Body carried, HomeUnits home) {
        if (OF_TOWN.matcher(raw).matches() && home.isTown()) {
            return TownWords.TOWNS.stream().noneMatch(carried.unit()::endsWith);
        }
        if (ABOVE_AREA.matcher(raw).matches() && AREA.matcher(carried.unit()).matches()) {
            return true;
        }
        return home.isOfLevel("街道")
                && OF_SUBDISTRICT.matcher(raw).matches()
                && OTHER_LEVEL.matcher(carried.unit()).matches();
    }

    private Body ofHome(String raw, HomeUnits home) {
        if (OF_TOWN.matcher(raw).matches() && home.isTown()) {
            String town = Objects.requireNonNull(home.subdistrict());
            return new Body(town + raw, town);
        }
        if (lexicon.isClinical(raw)) {
            return units.body(raw);
        }
        int department = lexicon.departments.startingAt(raw, 0);
        String unit = home.usual(department > 0 ? raw.substring(0, department) : raw);
        if (unit == null) {
            return units.body(raw);
        }
        boolean party = OF_PARTY_COMMITTEE.matcher(raw).matches() && !raw.equals("办公室");
        return new Body(unit + (party ? "委" : "") + raw, unit);
    }
}
