package org.lilong.extraction.organisation;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.lexicon.Lexicon;

/** Puts the name of the page's own unit in the place of the word for its level: "区委" → "鼓楼区委", "街道党工委" → "和平路街道党工委". */
final class LevelWords {
    /** Words that begin with the character of a level and tell none: 市场监管所. */
    private static final Pattern NO_LEVEL =
            Pattern.compile("市场|市容|市政(?![府协法研数务])|市民(?![政宗族革盟建进委])|区域|县域|乡村振兴|乡土|乡贤|镇静|村镇|旗袍|旗舰|省际");

    private final Lexicon lexicon;
    private final UnitPrefixes units;
    private final KnownBodies known;
    private final Function<String, Optional<String>> ownArea;

    /**
     * @param ownArea the residential area with a type word whose page it is
     */
    LevelWords(Lexicon lexicon, UnitPrefixes units, KnownBodies known, Function<String, Optional<String>> ownArea) {
        this.ownArea = ownArea;
        this.lexicon = lexicon;
        this.units = units;
        this.known = known;
    }

    /** "区委", "市民政局", "街道党工委", "镇党委", "社区党委": the unit is only named by its level. */
    Optional<Body> resolve(String raw, @Nullable Body carried, HomeUnits home) {
        if (NO_LEVEL.matcher(raw).lookingAt()) {
            return Optional.empty();
        }
        if (raw.startsWith("街道") || raw.startsWith("本街道") || raw.startsWith("我街道")) {
            return Optional.of(withUnit(home.subdistrict(), raw.substring(raw.indexOf("道") + 1), "街道"));
        }
        String rest = raw.substring(Math.min(1, raw.length()));
        return switch (raw.isEmpty() ? ' ' : raw.charAt(0)) {
            case '区', '县', '旗' ->
                Optional.of(withUnit(home.district(raw.charAt(0), carried), rest, raw.substring(0, 1)));
            case '市' -> Optional.of(withUnit(home.city(), rest, "市"));
            case '州', '盟' -> home.prefecture(raw.charAt(0)).map(unit -> withUnit(unit, rest, ""));
            case '省' -> Optional.of(withUnit(home.province(), rest, "省"));
            case '镇', '乡' -> Optional.of(withUnit(home.town(raw.substring(0, 1), carried), rest, raw.substring(0, 1)));
            case '街' ->
                rest.isEmpty() || !lexicon.bodySuffixes.contains(rest)
                        ? Optional.empty()
                        : Optional.of(withUnit(home.subdistrict(), rest, "街"));
            case '苏' ->
                raw.startsWith("苏木")
                        ? Optional.of(withUnit(home.town("苏木", carried), raw.substring(2), "苏木"))
                        : Optional.empty();
            case '村' -> Optional.of(neighbourhoodBody(raw, rest, carried, "村"));
            case '社' ->
                raw.startsWith("社区") && lexicon.isAreaBody(raw.substring(2), true)
                        ? Optional.of(neighbourhoodBody(raw, raw.substring(2), carried, "社区"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Body neighbourhoodBody(String raw, String rest, @Nullable Body carried, String word) {
        if (carried != null && carried.unit().endsWith(word)) {
            boolean whole = rest.startsWith("委会") || word.equals("村") && lexicon.isAreaBody(raw, false);
            return new Body(carried.unit() + (whole ? word : "") + rest, carried.unit());
        }
        return known.endingIn(raw)
                .or(() -> word.equals("社区")
                        ? ownArea.apply(word).map(area -> new Body(area + rest, area))
                        : Optional.empty())
                .orElse(units.body(raw));
    }

    private static Body withUnit(@Nullable String unit, String rest, String word) {
        return unit == null ? new Body(word + rest, word) : new Body(unit + rest, unit);
    }
}
