package org.lilong.web.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an Accept header takes, and how gladly (RFC 9110, 12.5.1). */
public final class Accepted {
    private static final int MOST_RANGES = 100;

    private record Range(String type, String subtype, double quality) {
        int precision() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }

        boolean covers(String medium) {
            int slash = medium.indexOf('/');
            return (type.equals("*") || type.equals(medium.substring(0, slash)))
                    && (subtype.equals("*") || subtype.equals(medium.substring(slash + 1)));
        }
    }

    private final List<Range> ranges;

    private Accepted(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Reads a header; what is no media range in it is passed over. Without a header, everything is accepted. */
    public static Accepted of(@Nullable String header) {
        return new Accepted(Stream.of((header == null || header.isBlank() ? "*/*" : header).split(",", MOST_RANGES))
                .flatMap(range -> range(range).stream())
                .toList());
    }

    /** The most wanted of what is offered, the first of those that are wanted alike; empty where none is accepted. */
    public Optional<Medium> best(List<Medium> offered) {
        return offered.stream()
                .filter(medium -> quality(medium.type()) > 0)
                .max(Comparator.comparingDouble((Medium medium) -> quality(medium.type()))
                        .thenComparing(medium -> -offered.indexOf(medium)));
    }

    /** Whether it names one of some types itself, and not only by a star. */
    public boolean names(List<String> types) {
        return ranges.stream()
                .anyMatch(range -> range.precision() == 2
                        && range.quality() > 0
                        && types.stream().anyMatch(range::covers));
    }

    /** How gladly a media type is taken: that of the range that fits it most closely, 0 where none does. */
    public double quality(String type) {
        return ranges.stream()
                .filter(range -> range.covers(type))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::quality)
                .orElse(0.0);
    }

    private static Optional<Range> range(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
        String[] names = parts[0].split("/", -1);
        if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
            return Optional.empty();
        }
        double quality = Stream.of(parts)
                .skip(1)
                .filter(part -> part.matches("q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)"))
                .map(part -> Double.parseDouble(part.substring(part.indexOf('=') + 1)))
                .findFirst()
                .orElse(1.0);
        return Optional.of(new Range(names[0], names[1], quality));
    }
}
