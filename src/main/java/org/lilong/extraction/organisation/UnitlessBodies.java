package org.lilong.extraction.organisation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.TownWords;
import org.lilong.extraction.lexicon.Lexicon;

/** Tells which body words mean that name no unit, not even by its level: "办事处", "烹饪协会", "社区事务受理服务中心". */
final class UnitlessBodies {
    /** Names of bureaus this long tell of one bureau wherever the page leaves out whose it is. */
    private static final int LONG_NAME = 6;

    /** "消防大队青石中队": a squad of a brigade that the page names in full. */
    private static final Pattern SQUAD = Pattern.compile("(.{1,6}(?:大队|支队|总队))(.{2,8}(?:中队|分队|站|科|室))");

    private final Lexicon lexicon;
    private final KnownBodies known;
    private final GenericBodies generics;
    private final UnitPrefixes units;
    private final Companies companies;

    UnitlessBodies(
            Lexicon lexicon, KnownBodies known, GenericBodies generics, UnitPrefixes units, Companies companies) {
        this.lexicon = lexicon;
        this.known = known;
        this.generics = generics;
        this.units = units;
        this.companies = companies;
    }

    /** By what the page has named, by the body before in the same enumeration, or by the page's home. */
    Body resolve(String raw, @Nullable Body carried, HomeUnits home) {
        Matcher squad = SQUAD.matcher(raw);
        Optional<Body> brigade = squad.matches() ? known.endingIn(squad.group(1)) : Optional.empty();
        if (brigade.isPresent()) {
            return new Body(brigade.get().name() + squad.group(2), brigade.get().unit());
        }
        boolean generic = generics.isGeneric(raw);
        Optional<Body> bySuffix =
                known.endingIn(raw).filter(body -> !isLocal(raw, home) || units.endsWithUnit(body.name(), raw));
        boolean told = raw.endsWith("局") && raw.length() >= LONG_NAME && bySuffix.isPresent();
        if (generic && !told && carried != null && !carried.unit().isEmpty()) {
            return generics.complete(raw, carried, home);
        }
        if (bySuffix.isPresent()) {
            return bySuffix.get();
        }
        Optional<Body> local = home.withLevel(raw).flatMap(known::named);
        if (local.isPresent()) {
            return local.get();
        }
        if (generic) {
            return generics.complete(raw, carried, home);
        }
        if (carried != null && TownWords.NAME.matcher(carried.unit()).matches() && lexicon.isTownOffice(raw)) {
            return new Body(carried.unit() + raw, carried.unit());
        }
        if (raw.startsWith("社区")) {
            return ofSubdistrict(raw, carried, home);
        }
        return raw.endsWith("公司") ? units.body(raw) : companies.named(raw).orElseGet(() -> units.body(raw));
    }

    /** 石桥商会 is that of 石桥镇, not the 巴黎石桥商会 that came to visit. */
    private static boolean isLocal(String raw, HomeUnits home) {
        return raw.endsWith("会") && home.beginsWithStem(raw);
    }

    /** "社区事务受理服务中心" is one of a subdistrict, not of a residential area. */
    private Body ofSubdistrict(String raw, @Nullable Body carried, HomeUnits home) {
        String unit = carried != null && carried.unit().endsWith("街道") ? carried.unit() : home.usual(raw);
        return unit == null || !unit.endsWith("街道") ? units.body(raw) : new Body(unit + raw, unit);
    }
}
