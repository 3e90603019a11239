package org.lilong.extraction.neighbourhood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.NeighbourhoodMention;

/** Tells which residential area an article says to lie in which other one: "桃园社区枣林小区", "桃园社区的枣林小区". */
final class AreaNesting {
    private static final Set<String> OUTER = Set.of("residential-community", "village");

    /** Hamlets are villages as well, and lie in others. */
    private static final Pattern HAMLET = Pattern.compile(".*(?:[屯庄寨湾]|[村居]民小?组)");

    private AreaNesting() {}

    /** The same areas, each with the one that it lies in where the text says so. */
    static List<NeighbourhoodMention> of(String text, List<NeighbourhoodMention> areas) {
        Map<Integer, Integer> endingAt = new HashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            if (OUTER.contains(areas.get(i).kind())) {
                for (Span span : areas.get(i).spans()) {
                    endingAt.put(span.end(), i);
                }
            }
        }
        List<NeighbourhoodMention> nested = new ArrayList<>();
        for (NeighbourhoodMention area : areas) {
            boolean outer =
                    OUTER.contains(area.kind()) && !HAMLET.matcher(area.name()).matches();
            nested.add(outer ? area : area.inside(around(text, area, endingAt)));
        }
        return nested;
    }

    private static @Nullable Integer around(String text, NeighbourhoodMention area, Map<Integer, Integer> endingAt) {
        for (Span span : area.spans()) {
            boolean linked = span.begin() > 0 && text.charAt(span.begin() - 1) == '的';
            Integer outer = endingAt.get(linked ? span.begin() - 1 : span.begin());
            if (outer != null) {
                return outer;
            }
        }
        return null;
    }
}
