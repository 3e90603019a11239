package org.lilong.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an Accept header asks for; parts of it that are not media ranges are passed over. */
final class Accepted {
    private final String header;

    Accepted(@Nullable String header) {
        this.header = header == null || header.isBlank() ? "*/*" : header.toLowerCase(Locale.ROOT);
    }

    /** Whether it names that type itself, and not only by a star. */
    boolean names(List<String> types) {
        return types.stream().anyMatch(type -> weight(type, type) > 0);
    }

    /** The weight of a type: that of the range that fits it most closely. */
    double weight(String type) {
        String all = type.substring(0, type.indexOf('/')) + "/*";
        double exact = weight(type, type);
        double group = weight(type, all);
        return exact >= 0 ? exact : group >= 0 ? group : Math.max(0, weight(type, "*/*"));
    }

    private double weight(String type, String range) {
        for (String part : header.split(",")) {
            String[] pieces = part.split(";");
            if (pieces.length > 0 && pieces[0].trim().equals(range)) {
                return quality(pieces);
            }
        }
        return -1;
    }

    private static double quality(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String piece = pieces[i].trim();
            if (piece.matches("q=[01](\\.\\d{0,3})?")) {
                return Double.parseDouble(piece.substring(2));
            }
        }
        return 1;
    }

    /** The best of some formats; the first of equals, so that a format named first is the usual one. */
    Optional<AnswerFormat> best(List<AnswerFormat> formats) {
        AnswerFormat best = null;
        double most = 0;
        for (AnswerFormat format : formats) {
            for (String type : format.types()) {
                double weight = weight(type);
                if (weight > most) {
                    most = weight;
                    best = format;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
