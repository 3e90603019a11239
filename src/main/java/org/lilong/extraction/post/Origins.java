package org.lilong.extraction.post;

import org.jspecify.annotations.Nullable;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.title.BodyBegin;

/** Finds the body that somebody comes from: 桃园小学 of "桃园小学的李某老师". */
final class Origins {
    private static final int SHORTEST = 4;

    private final String text;
    private final BodyBegin begins;
    private final OfficeBodies offices;
    private final BodyResolver bodies;

    Origins(String text, BodyBegin begins, OfficeBodies offices, BodyResolver bodies) {
        this.text = text;
        this.begins = begins;
        this.offices = offices;
        this.bodies = bodies;
    }

    /** "桃园小学的": the body before a name with a title behind it. */
    @Nullable
    Body of(Name name) {
        int begin = name.span().begin();
        if (begin < SHORTEST || text.charAt(begin - 1) != '的') {
            return null;
        }
        int from = begins.of(begin - 1, Chars.lineBegin(text, begin));
        String raw = text.substring(from, begin - 1);
        return offices.isBody(raw) ? bodies.resolve(raw, null) : null;
    }
}
