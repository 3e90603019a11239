package org.lilong.extraction.organisation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lilong.article.Place;
import org.lilong.language.Script;

/** Gives resolved names back in the script of their article: rules work in simplified characters, names stay as printed. */
public final class BodyNames {
    private final String printed;
    private final String simplified;

    private final boolean traditional;

    /**
     * @param text the article's text
     * @param home where it is at home, as the page prints it: its bodies bear that name though another article gives it
     */
    public BodyNames(String text, Place home) {
        String own = text.replaceAll("[\\s\\u3000]+", "");
        this.traditional = !own.equals(Script.simplified(own));
        this.printed = Stream.of(own, home.city(), home.district(), home.subdistrict())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        this.simplified = Script.simplified(printed);
    }

    /** The name as the article prints its parts. */
    String printed(String name) {
        if (!traditional) {
            return name;
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            int length = name.length() - at;
            int found = -1;
            while (length > 0 && (found = simplified.indexOf(name.substring(at, at + length))) < 0) {
                length--;
            }
            result.append(length == 0 ? name.substring(at, at + 1) : printed.substring(found, found + length));
            at += Math.max(1, length);
        }
        return result.toString();
    }
}
