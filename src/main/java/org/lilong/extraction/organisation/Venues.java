package org.lilong.extraction.organisation;

import java.util.List;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.text.ArticleView;

/** Tells the bodies of an article from the places that it only visits or meets in: "在桃园社区党群服务中心举行". */
public final class Venues {
    /** Bodies that are known by the house they are in. */
    private static final Pattern HOUSE = Pattern.compile(
            ".*(?:中心|馆|院|学校|小学|中学|大学|学院|幼儿园|党校|职专|中专|站|所|场|市场|商场|超市|酒店|宾馆|饭店|车间|工厂|厂|基地|驿站|食堂|书院|剧场|礼堂|大院|园|寺|庙)");

    private static final Pattern INTO = Pattern.compile(
            "(?:在|于|到|来到|走进|走入|前往|赶往|赶到|奔赴|赴|位于|参观了?|察看了?|查看了?|察访了?|视察了?|检查了?|巡查了?|走访了?|看了|实地走访了?|去|至|进入|走到|抵达|入住|送到|送往|送至|探访了?|驻足)(?:了)?$");

    private static final int FARTHEST = 40;

    private final ArticleView view;
    private final Draft draft;

    public Venues(ArticleView view, Draft draft) {
        this.view = view;
        this.draft = draft;
    }

    /** Takes the places out of the draft's bodies. */
    public void drop() {
        List<Draft.Organisation> holding = draft.posts().stream()
                .map(Draft.Post::organisation)
                .filter(body -> body != null)
                .toList();
        for (Draft.Organisation body : draft.organisations()) {
            boolean house = HOUSE.matcher(body.body.name()).matches();
            if (house
                    && !holding.contains(body)
                    && !body.spans.isEmpty()
                    && body.spans.stream().allMatch(this::isPlace)) {
                draft.drop(body);
            }
        }
    }

    private boolean isPlace(Span span) {
        int begin = span.begin();
        String before = view.text.substring(Math.max(0, begin - FARTHEST), begin);
        int stop = -1;
        for (int i = 0; i < before.length(); i++) {
            stop = "，。；：！？\n".indexOf(before.charAt(i)) >= 0 ? i : stop;
        }
        String clause = before.substring(stop + 1);
        int list = clause.length();
        while (list > 0) {
            if (INTO.matcher(clause.substring(0, list)).find()) {
                return true;
            }
            int mark = Math.max(clause.lastIndexOf('、', list - 1), clause.lastIndexOf('和', list - 1));
            if (mark < 0) {
                break;
            }
            list = begins(clause, mark);
        }
        return false;
    }

    /** Where the member of a list that ends at a mark begins. */
    private static int begins(String clause, int mark) {
        int at = mark;
        while (at > 0
                && "、和".indexOf(clause.charAt(at - 1)) < 0
                && !INTO.matcher(clause.substring(0, at)).find()) {
            at--;
        }
        return at;
    }
}
