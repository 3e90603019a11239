package org.lilong.ontology;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells bodies of one name apart: the levels above the one that the name itself begins with. */
final class OrganisationKey {
    /** A name's own first level. Two characters at least before a unit, so that 城市…, 社区… and 园区… are none; 小区, 居民区 and the like are none either. */
    private static final Pattern LEVEL = Pattern.compile("^[^省市区县旗州盟街镇乡]{2,8}?(?:(?<city>省|自治区|市|自治州|盟)"
            + "|(?<district>(?<![小社民园校辖片城地景厂])区|县|旗)|(?<subdistrict>街道|镇|乡))");

    private OrganisationKey() {}

    /** Fields of the key: city, district, subdistrict (each null where the name stands at or above that level, or where unknown), name. */
    static @Nullable String[] of(
            String name,
            @Nullable String province,
            @Nullable String city,
            @Nullable String district,
            @Nullable String subdistrict) {
        String above = Higher.of(province, city, district).city();
        String canonical = OrganisationName.canonical(name);
        if (begins(canonical, province) || begins(canonical, city)) {
            return new @Nullable String[] {null, null, null, canonical};
        }
        if (begins(canonical, district)) {
            return new @Nullable String[] {above, null, null, canonical};
        }
        if (begins(canonical, subdistrict)) {
            return new @Nullable String[] {above, district, null, canonical};
        }
        Matcher level = LEVEL.matcher(canonical);
        boolean named = level.find();
        boolean atCity = named && level.group("city") != null;
        boolean atDistrict = named && level.group("district") != null;
        return new @Nullable String[] {
            atCity ? null : above, atCity || atDistrict ? null : district, named ? null : subdistrict, canonical
        };
    }

    private static boolean begins(String name, @Nullable String level) {
        return level != null && name.startsWith(level);
    }
}
