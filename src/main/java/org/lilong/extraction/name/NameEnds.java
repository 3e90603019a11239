package org.lilong.extraction.name;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameCandidate.Left;
import org.lilong.extraction.text.ArticleView;

/** Says whether a name can end where a stretch does: what its last character is, and whether a place, a company or a word goes on behind it. */
final class NameEnds {
    private static final String PLACE_ENDINGS = "路街村镇乡县区弄巷苑桥省市州旗湾河湖";
    /** A hamlet or a villagers' group is called after those who live there: 张家组, 李家冲. */
    private static final Pattern HAMLET = Pattern.compile(".{1,2}家[组湾坝坪冲坳垭塝屋院沟寨坡畈岗营庄桥渡铺店圩峪塘堰坑岙浜墩窑巷弄屯堡岭垸埭洼堆场滩]");

    /** One character and what numbers a school, which wants the name of a place before it: 绵阳四中. */
    private static final Pattern NUMBERED = Pattern.compile(".[一二三四五六七八九十][中小幼]");

    /** Characters that end no name. */
    static final String NEVER_LAST = "等的因在对被将就也都还并且即曾了们";
    /** Characters that rarely end a name and often go on with the sentence. */
    private static final String SELDOM_LAST = "办率没系与及从把说又则已是作以任为向同约到住此";
    /** Those of them that belong to the name where the next word could not follow them. */
    private static final String MAY_BE_LAST = "为向同约到与及";
    /** Words behind a name that tell of nothing but a person: a photographer's credit, taking up an office. */
    private static final Pattern TOLD_OF = Pattern.compile(
            "(?:[ \\u3000]{0,6}|[ \\u3000]{0,3}[（(])[0-9]{1,6}[ \\u3000]?票|[ \\u3000/／]{0,3}(?:摄(?![制像])|供图)|任(?=.{2,12}(?:书记|主任|部长|局长|委员|长))|担任|当选|不再担任|兼任|委托(?=[，。]|[^的]{0,12}(?:出席|参加|主持|看望|慰问|讲话|到))");
    /** The rest of a list that ends by counting people: "、高原（居民）等10名学员". */
    private static final Pattern TOLD_TOGETHER = Pattern.compile(
            "(?:（[^）]{0,20}）)?(?:、[\\u4E00-\\u9FFF·]{2,8}(?:（[^）]{0,20}）)?){0,12}"
                    + "(?:[二两三四五六七八九十]{1,3}个?人(?!大|次|才)|等(?:[0-9一二两三四五六七八九十]+余?多?(?:名|位|人)|人(?!大)|同志|(?:摊主|居民|村民|党员|学员|志愿者|老人|选手|代表)))");

    private static final Pattern COMPANY = Pattern.compile("[\\u4E00-\\u9FFF]{1,10}?有限(?:责任)?公司");

    private static final Pattern SPEAKS =
            Pattern.compile("(?:[向对给为][\\u4E00-\\u9FFF]{1,8}?)?(?:说|表示|介绍|讲述|讲解|演示|汇报|提出|认为|告诉|坦言|感慨|建议|指出|强调|回忆|笑着)");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;

    NameEnds(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
    }

    /** What is seen at the end of the stretch and behind it that tells for or against a name. */
    Set<NameClue> of(Span span, Left left) {
        Set<NameClue> clues = EnumSet.noneOf(NameClue.class);
        behind(span, clues);
        end(span, left, clues);
        return clues;
    }

    private void behind(Span span, Set<NameClue> clues) {
        int end = span.end();
        note(
                clues,
                NameClue.BEFORE_COUNT,
                TOLD_TOGETHER
                        .matcher(text)
                        .region(end, Math.min(text.length(), end + 120))
                        .lookingAt());
        note(
                clues,
                NameClue.BEFORE_NEWS,
                TOLD_OF.matcher(text).region(end, text.length()).lookingAt());
        note(
                clues,
                NameClue.BEFORE_SPEAKING,
                SPEAKS.matcher(text).region(end, text.length()).lookingAt());
    }

    private void end(Span span, Left left, Set<NameClue> clues) {
        char last = text.charAt(span.end() - 1);
        boolean introduced = left == Left.TITLE || left == Left.PERSON_NOUN;
        note(
                clues,
                NameClue.GOES_ON_AS_PLACE,
                span.end() < text.length()
                        && (goesOnAsPlace(span.end()) || !introduced && goesOnAsCompany(span.end())));
        note(clues, NameClue.ENDS_AS_PLACE, endsAsBodyOrPlace(span));
        note(
                clues,
                NameClue.SELDOM_LAST,
                !endsAtMark(span.end())
                        && (NEVER_LAST.indexOf(last) >= 0
                                || SELDOM_LAST.indexOf(last) >= 0 && span.length() > 2 && !ownsLast(span)));
        note(clues, NameClue.ENDS_IN_NEXT_WORD, endsInNextWord(span));
    }

    private boolean endsAtMark(int end) {
        return end == text.length() || Chars.isSeparator(text.charAt(end));
    }

    private static void note(Set<NameClue> clues, NameClue clue, boolean seen) {
        if (seen) {
            clues.add(clue);
        }
    }

    /** "陶然分|获", "竺可代|他": the last character makes a word with what follows. */
    private boolean endsInNextWord(Span span) {
        int last = span.end() - 1;
        if (span.length() < 3 || span.end() == text.length()) {
            return false;
        }
        boolean pronoun = "代向为给把替由被随".indexOf(text.charAt(last)) >= 0 && "他她我你您其".indexOf(text.charAt(span.end())) >= 0;
        return pronoun || view.isBoundary(last) && lexicon.followers.startingAt(text, last) >= 2;
    }

    /** A word like 为 before a comma or before another verb belongs to the name. */
    private boolean ownsLast(Span span) {
        int at = span.end();
        return MAY_BE_LAST.indexOf(text.charAt(at - 1)) >= 0
                && (at == text.length()
                        || "，、。；）\n ".indexOf(text.charAt(at)) >= 0
                        || lexicon.followers.startingAt(text, at) >= 2
                        || text.charAt(at - 1) == '为' && lexicon.followers.startingAt(text, at) > 0);
    }

    private boolean endsAsBodyOrPlace(Span span) {
        if (text.startsWith("街道", span.end() - 2) || text.startsWith("社区", span.end() - 2)) {
            return true;
        }
        if (HAMLET.matcher(text.substring(span.begin(), span.end())).matches()) {
            return true;
        }
        if (span.length() > 2 && PLACE_ENDINGS.indexOf(text.charAt(span.end() - 1)) >= 0) {
            return true;
        }
        if (span.length() == 3
                && "科局处部办联委站所院会".indexOf(text.charAt(span.end() - 1)) >= 0
                && lexicon.titles.startingAt(text, span.end()) > 1) {
            return true;
        }
        return !view.isPersonName(span)
                && !NUMBERED.matcher(text.substring(span.begin(), span.end())).matches()
                && (lexicon.departments.endingAt(text, span.end(), 0) >= 2
                        || lexicon.bodySuffixes.endingAt(text, span.end(), 0) >= 2
                        || lexicon.residentialSuffixes.endingAt(text, span.end(), 0) >= 2);
    }

    /** "云岭|数控有限公司". */
    private boolean goesOnAsCompany(int at) {
        return "和与及为赴到在".indexOf(text.charAt(at)) < 0
                && lexicon.followers.startingAt(text, at) == 0
                && lexicon.breakers.startingAt(text, at) == 0
                && COMPANY.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean goesOnAsPlace(int at) {
        return (PLACE_ENDINGS + "里坊").indexOf(text.charAt(at)) >= 0 && lexicon.followers.startingAt(text, at) < 2
                || "和与及".indexOf(text.charAt(at)) < 0 && lexicon.residentialSuffixes.startingAt(text, at) >= 2
                || lexicon.bodySuffixes.startingAt(text, at) >= 2;
    }
}
