package org.lilong.extraction.neighbourhood;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lilong.extraction.text.ArticleView;

/** The companies and shops of a page: what one of them is called after ("滋味园餐饮有限公司") is its own, and no residential area. */
final class CompanyNames {
    private static final Pattern COMPANY =
            Pattern.compile("[\\u4E00-\\u9FFF&&[^的在和与及由到为是了等]]{2,18}?" + AreaWord.COMPANY.anyOf());

    private final String all;

    CompanyNames(List<ArticleView> views) {
        this.all = views.stream()
                .flatMap(view -> COMPANY.matcher(view.text).results())
                .map(match -> match.group())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    boolean hold(String name) {
        return all.contains(name);
    }
}
