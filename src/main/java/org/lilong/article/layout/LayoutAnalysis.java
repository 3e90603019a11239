package org.lilong.article.layout;

import java.util.List;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.LineKinds;
import org.lilong.article.line.PagePointers;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Print;
import org.lilong.article.repair.LineRepair;

/** Lays out a page: each line gets the function that its own words tell, and then those that only other lines tell, in the order in which they build on each other. */
public final class LayoutAnalysis {
    private LayoutAnalysis() {}

    public static Layout of(OriginalText original) {
        List<Line> lines = PagePointers.parted(LineRepair.lines(original));
        LineKind[] kinds = lines.stream().map(line -> kind(original, line)).toArray(LineKind[]::new);
        Layout layout = new Layout(original, LineSpacing.lines(lines, kinds), LineSpacing.kinds(lines, kinds));
        Dividers.mark(layout);
        HeadOfPage.mark(layout);
        LineContext.mark(layout);
        markCaptions(layout, original);
        ColumnNames.mark(layout);
        MarkedHeads.mark(layout);
        AuthorLines.mark(layout);
        Letters.mark(layout);
        layout.measureBlocks();
        return layout;
    }

    private static LineKind kind(OriginalText original, Line line) {
        boolean menu = original.print(line.begin()) == Print.MENU && !line.isBlank();
        return menu ? LineKind.MENU : LineKinds.of(line);
    }

    private static void markCaptions(Layout layout, OriginalText original) {
        for (int i = 0; i < layout.size(); i++) {
            if (layout.isText(i) && original.print(layout.line(i).begin()) == Print.CAPTION) {
                layout.mark(i, LineKind.CAPTION);
            }
        }
    }
}
