package org.lilong.extraction.date;

import java.util.List;
import org.lilong.extraction.lexicon.WordSpotter;

/** Tells by the words beside a time whether it only bounds what happened: "截至5月", "10月底前". */
final class DateBounds {
    private static final WordSpotter AFTER = WordSpotter.of(
            List.of("起", "以来", "以前", "之前", "前", "底前", "末前", "以后", "之后", "后", "开始", "始", "为止", "止", "期间前"));
    private static final List<String> BEFORE =
            List.of("自", "从", "自从", "截至", "截止", "截止到", "至", "到", "迄", "直到", "直至", "不晚于", "早于");

    private DateBounds() {}

    static boolean isBound(String text, int begin, int end) {
        boolean before = BEFORE.stream().anyMatch(word -> text.startsWith(word, begin - word.length()));
        return before || AFTER.lengthAt(text, end) > 0 && !text.startsWith("开始前", end);
    }
}
