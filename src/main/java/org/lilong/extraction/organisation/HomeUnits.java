package org.lilong.extraction.organisation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.article.TownWords;
import org.lilong.language.Script;

/** The place that an article is at home at: which units its level words ("区", "街道") mean, and what of them a body's name leaves out. */
final class HomeUnits {
    private static final Pattern SUBDISTRICT_BODY =
            Pattern.compile("^(?:工委$|党工委|办事处|人大工委|政协工委|团工委|纪工委|武装部|人武部|社会组织服务中心|总工会"
                    + "|党群工作(?:局|部|办|办公室)$|社区(?:卫生服务|文化活动|党群服务|事务受理|建设|管理|自治|平安|治理|发展|事务).*|社工站)");
    private static final Pattern DISTRICT_BODY = Pattern.compile(".*(?:局|委|组织部|宣传部|统战部|政协|人大|人大常委会|法院|检察院)(?<!党委|团委)");
    private static final Pattern OFFICE_BODY = Pattern.compile(".*(?:办|办公室|科|中队|执法队|敬老院|安委会|武装部|司法所|站|服务中心)");

    /** A subdistrict or town before a body of one of its residential areas. */
    private static final Pattern ABOVE_AREA = Pattern.compile("^.+?" + TownWords.ANY + "(?=.+(?:社区|居民区|村).+)");

    /** A subdistrict before an institution that bears its name: 石桥镇石桥小学. */
    private static final Pattern TWICE =
            Pattern.compile("^([\\u4E00-\\u9FFF]{2,4})" + TownWords.ANY + "(?=\\1(?:小学|中学|学校|幼儿园|医院))");

    /** How bodies of a development zone are named on its own pages: "经开区党工委", "管委会". */
    private static final Pattern ZONE_BODY = Pattern.compile("^(?:经开区|高新区|开发区|新区|示范区|园区|(?=管委会|党工委$))");

    private static final Pattern ZONE = Pattern.compile(".{2,}(?:经开区|高新区|开发区|新区|示范区)");

    /** An autonomous prefecture's name: its place and its peoples. */
    private static final Pattern AUTONOMOUS =
            Pattern.compile("^(.{2,4}?)(?:(?:藏|彝|白|傣|景颇|傈僳|苗|侗|布依|土家|回|哈萨克|蒙古|朝鲜|壮|哈尼|羌|柯尔克孜)族?)+自治州$");

    private final Place place;

    /** The zone that the page is about, by its full name, or "". */
    private final String zone;

    /**
     * @param zone the full name of the zone whose page this is, or ""
     */
    HomeUnits(Place home, String zone) {
        this.zone = zone;
        this.place = new Place(
                simple(home.province()), simple(home.city()), simple(home.district()), simple(home.subdistrict()));
    }

    private static @Nullable String simple(@Nullable String name) {
        return name == null ? null : Script.simplified(name);
    }

    /** Its names in simplified characters. */
    Place place() {
        return place;
    }

    @Nullable
    String province() {
        return place.province();
    }

    @Nullable
    String subdistrict() {
        return place.subdistrict();
    }

    /** Whether the home subdistrict is of this level ("镇"). */
    boolean isOfLevel(String level) {
        return place.subdistrict() != null && place.subdistrict().endsWith(level);
    }

    /** Whether a body belongs to the home district or to none. */
    boolean isOfDistrict(Body body) {
        return body.unit().equals(place.district()) || !body.unit().matches(".{2,}[区县市旗]");
    }

    /** Whether the home is a town or township. */
    boolean isTown() {
        return TownWords.TOWNS.stream().anyMatch(this::isOfLevel);
    }

    /** The home district where it is of this level ("区", "县"), else a unit of that level named before. */
    @Nullable
    String district(char level, @Nullable Body carried) {
        String own = place.district();
        if (own != null && own.charAt(own.length() - 1) == level) {
            return own;
        }
        return carried != null && carried.unit().endsWith(String.valueOf(level)) ? carried.unit() : null;
    }

    /** "石桥应急管理办" with the type word of the home subdistrict in it: 石桥街道应急管理办. */
    Optional<String> withLevel(String words) {
        String own = place.subdistrict();
        String stem = own == null
                ? ""
                : own.substring(0, own.length() - TownWords.of(own).length());
        return own != null && stem.length() > 1 && words.startsWith(stem) && !words.startsWith(own)
                ? Optional.of(own + words.substring(stem.length()))
                : Optional.empty();
    }

    /** Whether words begin with the name of the home subdistrict or district, its type word left out: 石桥 of 石桥商会. */
    boolean beginsWithStem(String words) {
        return Stream.of(place.subdistrict(), place.district())
                .filter(Objects::nonNull)
                .map(name -> name.replaceFirst("(?:" + TownWords.ANY + "|[区县市旗])$", ""))
                .anyMatch(stem -> stem.length() > 1 && words.startsWith(stem) && words.length() > stem.length() + 1);
    }

    @Nullable
    String city() {
        String own = place.district();
        return own != null && own.endsWith("市") ? own : place.city() != null ? place.city() : municipality();
    }

    /** The prefecture of this level ("州", "盟") that the home lies in, without the peoples in its name, as its pages call it: 大理州. */
    Optional<String> prefecture(char level) {
        return Optional.ofNullable(place.city())
                .map(name -> AUTONOMOUS.matcher(name).replaceFirst("$1州"))
                .filter(name -> name.charAt(name.length() - 1) == level);
    }

    private @Nullable String municipality() {
        String province = place.province();
        return province != null && province.endsWith("市") ? province : null;
    }

    @Nullable
    String town(String level, @Nullable Body carried) {
        String own = place.subdistrict();
        if (own != null && own.endsWith(level)) {
            return own;
        }
        return carried != null && carried.unit().endsWith(level) ? carried.unit() : null;
    }

    /** "柳东街道…" on a page of 柳河东路街道: an abbreviation of the page's own subdistrict. */
    String withHomeInFull(String raw) {
        String own = place.subdistrict();
        int end = raw.indexOf("街道");
        if (own == null || end < 2 || raw.startsWith(own) || !own.endsWith("街道")) {
            return raw;
        }
        int at = 0;
        for (char c : raw.substring(0, end).toCharArray()) {
            at = own.indexOf(c, at) + 1;
            if (at == 0) {
                return raw;
            }
        }
        return own + raw.substring(end + 2);
    }

    /** "经开区党工委" on the page of a zone: the body under the zone's full name. */
    Optional<String> zoneBody(String raw) {
        String district = Objects.requireNonNullElse(place.district(), "");
        String own = ZONE.matcher(district).matches() ? district : zone;
        Matcher matcher = ZONE_BODY.matcher(raw);
        return !own.isEmpty() && matcher.find()
                ? Optional.of(matcher.replaceFirst(Matcher.quoteReplacement(own)))
                : Optional.empty();
    }

    /** "市北区政协", "市北公安分局": a district whose own name begins with a level word. */
    boolean beginsWithDistrict(String raw) {
        String own = place.district();
        return own != null
                && own.length() > 2
                && raw.length() > own.length()
                && (raw.startsWith(own)
                        || raw.matches(Pattern.quote(own.substring(0, own.length() - 1)) + "(?:公安)?分局.*")
                        || "市县区镇".indexOf(own.charAt(0)) >= 0 && raw.startsWith(own.substring(0, own.length() - 1)));
    }

    /** A subdistrict's body goes without the district that is the page's own; a district's without province and city it does not need. */
    String withoutDistrict(String raw) {
        String own = place.subdistrict();
        String district = place.district();
        String province = place.province();
        int at = own == null ? -1 : raw.indexOf(own);
        String name = raw;
        if (at > 0) {
            name = raw.substring(at);
        } else if (province != null && district != null && raw.startsWith(province + district)) {
            name = raw.substring(province.length());
        }
        Matcher twice = TWICE.matcher(name);
        if (own != null && twice.find() && twice.group().equals(own)) {
            return name.substring(twice.end());
        }
        Matcher below = ABOVE_AREA.matcher(name);
        return below.find() && own != null && below.group().endsWith(own) ? name.substring(below.end()) : name;
    }

    /** The unit at whose level a body of this kind stands where nothing else tells, or null. */
    @Nullable
    String usual(String raw) {
        if (SUBDISTRICT_BODY.matcher(raw).find()) {
            return place.subdistrict();
        }
        if (DISTRICT_BODY.matcher(raw).matches()) {
            return place.district();
        }
        return OFFICE_BODY.matcher(raw).matches() ? place.subdistrict() : null;
    }
}
