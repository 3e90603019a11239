package org.lilong.web.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lilong.web.answer.Emptiness;
import org.lilong.web.answer.FilterEffect;

/** Puts into words why a list is empty. */
final class Why {
    private Why() {}

    static Emptiness empty(String list, Map<String, String> given, Map<String, Long> alone, Map<String, Long> without) {
        List<FilterEffect> effects = new ArrayList<>();
        given.forEach((filter, text) -> effects.add(
                new FilterEffect(filter, text, alone.getOrDefault(filter, 0L), without.getOrDefault(filter, 0L))));
        return new Emptiness(explanation(list, effects), effects);
    }

    private static String explanation(String list, List<FilterEffect> effects) {
        List<String> none = effects.stream()
                .filter(effect -> effect.alone() == 0)
                .map(FilterEffect::name)
                .toList();
        if (!none.isEmpty()) {
            return "No " + list + " are left by " + String.join(", ", none)
                    + (none.size() == 1 ? " alone." : ", each of them alone.");
        }
        List<String> guilty = effects.stream()
                .filter(effect -> effect.without() > 0)
                .map(FilterEffect::name)
                .toList();
        return guilty.isEmpty()
                ? "Each filter alone leaves some " + list + "; taking any one of them away is not enough."
                : "Each filter alone leaves some " + list + ", all together none; there are some without "
                        + String.join(", or without ", guilty) + ".";
    }
}
