package org.lilong.article.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the subdistricts, towns and townships that a page names. */
final class SubdistrictNames {
    private static final Pattern SUBDISTRICT = Pattern.compile(
            "(?<![全我各本该个两])(?:街道|(?<![乡城村集街古小名重镇一二两三四五六七八九十副])镇(?![化海江守压镇长])|(?<![城下故家同老返还回离副侨梦异他])乡(?![亲愁镇村土情音里长])|苏木(?!达))");

    private static final Pattern NO_NAME = Pattern.compile(
            "[组个委会召各等该本我全党政府局办驻请]|书记|主任|领导|干部|代表|[^自]由|[在到被把的了是]|^(结合|通过|围绕|根据|按照|走进|支持|推动|辖区|所在|基层|其他|部分|相关|多个|沿街|商业|主干|步行|下辖)");

    /** Weight of prints that make a name sure. */
    private static final double OFTEN = 4;

    private final List<Evidence> evidence;
    private final Divisions divisions = Divisions.get();

    SubdistrictNames(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    /** Their names, each with how much speaks for it. */
    Map<String, Double> weighed() {
        NameCounts counts = new NameCounts(SUBDISTRICT);
        evidence.forEach(e -> counts.add(e.text(), e.weight()));
        Map<String, Double> names = counts.names();
        Map<String, Double> whole = new HashMap<>();
        names.forEach((name, count) -> {
            String known = isPrintedWhole(name, counts) ? name : divisions.subdistrictIn(name);
            whole.merge(known, known.equals(name) ? count : counts.count(known), Math::max);
        });
        Map<String, Double> sums = new HashMap<>(whole);
        whole.forEach((name, count) -> whole.keySet().stream()
                .filter(other -> NameCounts.abbreviates(name, other) && whole.getOrDefault(other, 0.0) >= count * 0.5)
                .findFirst()
                .ifPresent(other -> {
                    sums.merge(other, count, Double::sum);
                    sums.remove(name);
                }));
        sums.keySet()
                .removeIf(name ->
                        !divisions.isSubdistrict(name) && NO_NAME.matcher(name).find());
        sums.replaceAll((name, count) -> count * (divisions.isSubdistrict(name) ? 1.5 : 1));
        return sums;
    }

    /** 石城门街道 is not the 城门街道 of the list where the page prints it so nearly every time. */
    private boolean isPrintedWhole(String name, NameCounts counts) {
        String known = divisions.subdistrictIn(name);
        return !known.equals(name)
                && name.length() <= known.length() + 3
                && counts.count(name) >= OFTEN
                && counts.count(name) >= 0.8 * counts.count(known);
    }
}
