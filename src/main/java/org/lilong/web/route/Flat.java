package org.lilong.web.route;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.web.answer.Ref;

/** Lays records of package answer out in columns: a record in it takes one for each of its parts, a list is joined. */
final class Flat {
    private Flat() {}

    static List<String> columns(Class<? extends Record> shape) {
        List<String> columns = new ArrayList<>();
        columns(shape, "", columns);
        return columns;
    }

    private static void columns(Class<?> shape, String prefix, List<String> columns) {
        for (RecordComponent part : shape.getRecordComponents()) {
            if (part.getType().isRecord()) {
                columns(part.getType(), prefix + part.getName() + ".", columns);
            } else {
                columns.add(prefix + part.getName());
            }
        }
    }

    static List<String> cells(Record row) {
        List<String> cells = new ArrayList<>();
        cells(row.getClass(), row, cells);
        return cells;
    }

    private static void cells(Class<?> shape, @Nullable Object row, List<String> cells) {
        for (RecordComponent part : shape.getRecordComponents()) {
            Object value = row == null ? null : value(part, row);
            if (part.getType().isRecord()) {
                cells(part.getType(), value, cells);
            } else {
                cells.add(text(value));
            }
        }
    }

    private static @Nullable Object value(RecordComponent part, Object row) {
        try {
            return part.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a public record could not be read: " + row.getClass(), e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Flat::text).collect(Collectors.joining("; "));
        }
        if (value instanceof Ref ref) {
            return ref.name() == null ? ref.iri() : ref.name();
        }
        return value == null ? "" : value.toString();
    }
}
