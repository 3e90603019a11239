package org.lilong.ontology;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The levels above a district, as far as they tell it from others. Few pages print their city, so that it may stand in a key only where
 * districts of one name lie in several cities; else the same district would be one thing on the pages that print it and another elsewhere.
 */
record Higher(@Nullable String province, @Nullable String city) {
    /** Names of districts and counties that stand in more than one city. Source: lexicon/divisions.tsv (National Bureau of Statistics), counted. */
    private static final Set<String> REPEATED = Set.of(
            "南山区", "向阳区", "和平区", "城中区", "城关区", "城区", "宝山区", "市中区", "新华区", "新城区", "普陀区", "朝阳区", "桥西区", "永定区", "江北区",
            "河东区", "海州区", "白云区", "西安区", "西湖区", "通州区", "郊区", "铁东区", "铁西区", "长安区", "青山区", "鼓楼区", "龙华区");

    /** A known city makes the province superfluous as well: no two cities share a name, and few pages print their province. */
    static Higher of(@Nullable String province, @Nullable String city, @Nullable String district) {
        if (district != null && !REPEATED.contains(district)) {
            return new Higher(null, null);
        }
        return new Higher(city == null ? province : null, city);
    }
}
