package org.lilong.article.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lilong.article.SetApart;
import org.lilong.article.TracedText;
import org.lilong.article.character.Glyphs;
import org.lilong.article.layout.Layout;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;
import org.lilong.article.repair.Joining;

/** Makes parts of whole lines of a page: headlines, captions, furniture. */
final class LineParts {
    private final Layout page;

    LineParts(Layout page) {
        this.page = page;
    }

    Part joined(Part.Kind kind, int from, int end) {
        return joined(kind, from, end, null);
    }

    /** Who signs: a body on each line, or a name in brackets that goes on in the next line. */
    Part signature(int from, int end) {
        if (!Glyphs.isOpening(page.line(from).simple().charAt(0))) {
            return joined(Part.Kind.SIGNATURE, from, end);
        }
        List<Line> lines = IntStream.range(from, end).mapToObj(page::line).toList();
        return new Part(
                Part.Kind.SIGN_OFF, Joining.paragraph(lines, page.line(from).indent()), from, end - 1, null);
    }

    private Part joined(Part.Kind kind, int from, int end, SetApart.@Nullable Kind apart) {
        List<TracedText> texts = new ArrayList<>();
        for (int i = from; i < end; i++) {
            texts.add(page.line(i).text());
        }
        return new Part(kind, Joining.headline(texts), from, end - 1, apart);
    }

    Part part(LineKind kind, int i) {
        return switch (kind) {
            case SIGN_OFF -> joined(Part.Kind.SIGN_OFF, i, i + 1);
            case BYLINE -> joined(Part.Kind.BYLINE, i, i + 1);
            case SOURCE -> joined(Part.Kind.SOURCE, i, i + 1);
            case DATE -> joined(Part.Kind.DATE, i, i + 1);
            case CAPTION -> joined(Part.Kind.CAPTION, i, i + 1);
            case RULE -> joined(Part.Kind.RULE, i, i + 1, SetApart.Kind.DECORATION);
            case MASTHEAD -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.MASTHEAD);
            case CONTINUES_ELSEWHERE -> joined(Part.Kind.CONTINUES_ELSEWHERE, i, i + 1, SetApart.Kind.NAVIGATION);
            case CONTINUED -> joined(Part.Kind.CONTINUED, i, i + 1, SetApart.Kind.NAVIGATION);
            case COLUMN_NAME -> joined(Part.Kind.COLUMN_NAME, i, i + 1, SetApart.Kind.MASTHEAD);
            case PAGE_NUMBER -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.PAGE_NUMBER);
            case NAVIGATION -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.NAVIGATION);
            case MENU -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.MENU);
            case NOTICE -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.NOTICE);
            case PULL_QUOTE -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.PULL_QUOTE);
            case BLANK, TEXT -> throw new IllegalArgumentException("no part of its own: " + kind);
        };
    }
}
