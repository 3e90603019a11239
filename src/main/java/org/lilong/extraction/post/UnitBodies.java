package org.lilong.extraction.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.TownWords;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.organisation.Surroundings;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.PostPhrase.Office;

/** Finds the bodies of subdistricts and towns that an article names by their level alone: "镇党委", "街道统战委员". */
final class UnitBodies {
    private static final Pattern UNIT = Pattern.compile(".+(" + TownWords.ANY + ")");
    private static final Pattern PARTY_OFFICE = Pattern.compile(".*(?:书记|组织|宣传|统战|政法|纪检|党建|武装)(?:委员)?");

    private final ArticleView view;
    private final BodyResolver bodies;
    private final Surroundings surroundings;

    UnitBodies(ArticleView view, BodyResolver bodies, Surroundings surroundings) {
        this.view = view;
        this.bodies = bodies;
        this.surroundings = surroundings;
    }

    /** "街道统战委员", "镇书记": the office is held in the Party's committee of the unit. */
    static Body committee(Body body, String title) {
        Matcher unit = UNIT.matcher(body.name());
        if (!unit.matches() || !PARTY_OFFICE.matcher(title).matches()) {
            return body;
        }
        return new Body(body.name() + (unit.group(1).equals("街道") ? "党工委" : "党委"), body.name());
    }

    /** "镇党委", "乡长", "街道党工委" where the page is not one of a town or subdistrict: the one that the article named last. */
    Optional<Body> ofTown(String raw, Office office) {
        String level = TownWords.before(raw);
        if (level.isEmpty() || bodies.isHome(level)) {
            return Optional.empty();
        }
        int offset = office.span().begin();
        Optional<String> named = surroundings
                .bodyBefore(offset, name -> name.endsWith(level) && name.length() > level.length() + 1)
                .map(Body::name);
        return (level.equals("街道") ? named : Optional.<String>empty())
                .or(() -> view.units.lastBefore(offset, level))
                .map(unit -> new Body(unit + raw.substring(level.length()), unit));
    }

    /** The congress of the page's own town, where the article tells of it: delegates are then its own. */
    Optional<Body> townCongress() {
        return TownWords.TOWNS.stream()
                .filter(level -> bodies.isHome(level)
                        && Pattern.compile(level + "(?:第.{1,4}届)?人(?:民代表大会|大|代会)")
                                .matcher(view.text)
                                .find())
                .map(level -> bodies.resolve(level + "人大", null))
                .findFirst();
    }
}
