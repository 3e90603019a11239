package org.lilong.extraction.organisation;

import org.lilong.language.Script;

/** Gives resolved names back in the script of their article: rules work in simplified characters, names stay as printed. */
public final class BodyNames {
    private final String printed;
    private final String simplified;

    public BodyNames(String printedText) {
        this.printed = printedText.replaceAll("[\\s\\u3000]+", "");
        this.simplified = Script.simplified(printed);
    }

    /** The name as the article prints its parts. */
    String printed(String name) {
        if (printed.equals(simplified)) {
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
