package org.lilong.extraction.organisation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.BodyBegin;

/** Finds the bodies whose own name stands in quotes: "“星火”志愿服务队". */
final class QuotedBodies {
    private static final Pattern QUOTED = Pattern.compile("[“「][\\u4E00-\\u9FFF]{2,8}[”」]");
    private static final Pattern GROUP =
            Pattern.compile("[\\u4E00-\\u9FFF]*(?:队|艺术团|合唱团|舞蹈团|剧团|宣讲团|讲师团|社|协会|理事会|联盟|工作室|志愿服务中心|班)");

    private static final Set<String> FOUNDING = Set.of("组织", "成立", "组建", "邀请", "联合", "开展", "依托", "举办", "携手");

    /** Characters behind the quotes within which the kind of body ends. */
    private static final int LONGEST_KIND = 10;

    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyResolver bodies;
    private final Draft draft;
    private final BodyBegin begins;
    private final BodyNameDoubts doubts;
    private final String text;

    QuotedBodies(
            Lexicon lexicon,
            ArticleView view,
            BodyResolver bodies,
            Draft draft,
            BodyBegin begins,
            BodyNameDoubts doubts) {
        this.lexicon = lexicon;
        this.view = view;
        this.bodies = bodies;
        this.draft = draft;
        this.begins = begins;
        this.doubts = doubts;
        this.text = view.text;
    }

    /** "“星火”志愿服务队": a name in quotes, the kind of body behind it, and what it belongs to before it. */
    void find() {
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            int end = suffixEnd(matcher.end());
            int begin = end < 0 ? -1 : behindVerb(begins.of(end, Chars.lineBegin(text, end)), matcher.start());
            if (begin >= 0 && begin <= matcher.start() && doubts.admitQuoted(begin, end)) {
                draft.note(view, bodies.resolve(text.substring(begin, end), null), new Span(begin, end));
            }
        }
    }

    /** "某某服务站组织“…”宣讲团": behind the last verb before the quotes. */
    private int behindVerb(int begin, int quote) {
        int at = quote;
        while (at > begin && !view.posAt(at - 1).equals("VV") && !isFounding(begin, at)) {
            at--;
        }
        return at;
    }

    /** "服务站组织": a verb behind the body that acts, whatever CoreNLP takes it for. */
    private boolean isFounding(int begin, int at) {
        int verb = at - 2;
        return verb > begin
                && FOUNDING.contains(text.substring(verb, at))
                && lexicon.bodySuffixes.endingAt(text, verb, begin) > 0;
    }

    /** Where the kind of body ends that begins, or nearly so, at an offset; -1 where none does. */
    private int suffixEnd(int from) {
        for (int end = Math.min(text.length(), from + LONGEST_KIND); end > from; end--) {
            int length = lexicon.bodySuffixes.endingAt(text, end, from);
            boolean noun =
                    length > 0 && GROUP.matcher(text.substring(from, end)).matches();
            if (noun && (view.isBoundary(end) || lexicon.titles.startingAt(text, end) > 0)) {
                return end;
            }
        }
        return -1;
    }
}
