package org.lilong.extraction.event;

import java.util.List;
import org.lilong.article.Span;

/** Tells by the words beside it whether a name only says who took a picture or wrote the words. */
final class Credits {
    private static final List<String> BEFORE = List.of(
            "摄影", "摄影：", "记者", "通讯员", "供稿：", "供稿", "编辑：", "编辑", "校对：", "作者：", "图/", "文/", "摄/", "摄影/", "图：", "文：",
            "版式：", "审核：", "供图：", "联系人", "责编：", "主编：", "美编：", "摄影师");
    private static final List<String> AFTER = List.of("摄", "/摄", "/ 摄", "／摄", "供图", "文/图", "文）", "整理", "供稿");

    private Credits() {}

    static boolean isCredit(String text, Span name) {
        String before = text.substring(Math.max(0, name.begin() - 5), name.begin());
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + 5))
                .stripLeading();
        return BEFORE.stream().anyMatch(word -> before.stripTrailing().endsWith(word))
                || AFTER.stream().anyMatch(after::startsWith);
    }
}
