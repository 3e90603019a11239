package org.lilong.article.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.article.line.DateLine;
import org.lilong.article.part.Part;
import org.lilong.article.piece.Piece;
import org.lilong.article.piece.PieceCutter;

/** Reads the day of a page's issue and those that its pieces print as their own. */
final class PageDates {
    private final PieceCutter.Cut cut;
    private final @Nullable LocalDate latestOwn;

    PageDates(PieceCutter.Cut cut) {
        this.cut = cut;
        this.latestOwn = latestOwnDate(cut);
    }

    /**
     * The day on which a piece was current.
     *
     * @param title its headline
     * @param pageIssued day of the issue, where the page prints one
     */
    Optional<LocalDate> current(Piece piece, String title, @Nullable LocalDate pageIssued) {
        return ownDate(piece)
                .map(date -> current(date, pageIssued))
                .or(() -> Optional.ofNullable(pageIssued))
                .or(() -> Chronicle.lastDay(title))
                .or(() -> Optional.ofNullable(latestOwn));
    }

    /** A piece that prints a month only was current on the day of the issue, where that lies in the month. */
    private static LocalDate current(DateLine own, @Nullable LocalDate pageIssued) {
        boolean within = own.dayOrNull() == null
                && pageIssued != null
                && pageIssued.getYear() == own.last().getYear()
                && pageIssued.getMonth() == own.last().getMonth();
        return within ? Objects.requireNonNull(pageIssued) : own.last();
    }

    static Optional<DateLine> ownDate(Piece piece) {
        return dates(piece, Part.Kind.DATE).reduce((first, second) -> second).or(() -> dates(piece, Part.Kind.SOURCE)
                .findFirst());
    }

    private static Stream<DateLine> dates(Piece piece, Part.Kind kind) {
        return piece.body().stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> DateLine.find(part.simple()).stream());
    }

    private static @Nullable LocalDate latestOwnDate(PieceCutter.Cut cut) {
        return cut.pieces().stream()
                .flatMap(piece -> ownDate(piece).stream())
                .map(DateLine::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The day of the issue. */
    Optional<LocalDate> issued() {
        return cut.mastheads()
                .flatMap(part -> DateLine.find(part.simple()).stream())
                .map(DateLine::last)
                .findFirst()
                .or(this::wrappedDate)
                .or(() -> cut.pieces().stream()
                        .flatMap(piece -> dates(piece, Part.Kind.SOURCE))
                        .map(DateLine::last)
                        .findFirst());
    }

    /** The date of a masthead that a narrow column broke in two. */
    private Optional<LocalDate> wrappedDate() {
        String head = cut.mastheads().map(Part::simple).collect(Collectors.joining());
        return DateLine.find(head).map(DateLine::last);
    }
}
