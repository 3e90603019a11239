package org.lilong.article.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.character.Glyphs;

/** Tells the function of single lines by their words. */
public final class LineKinds {
    /** A longer line is text: neither furniture nor bylines need more, and expressions are not tried on it. */
    private static final int LONGEST_FURNITURE = 140;

    private static final PageWords WORDS = PageWords.get();
    private static final String ROLE = WORDS.pattern("role").pattern();
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–·•\\s第]*[0-9]{1,3}\\s*[版页]?[-—–·•\\s]*");
    private static final Pattern SIGN_OFF = Pattern.compile("[（(][^。；，,！!？?]{2,34}[）)]");
    private static final Pattern NUMBERED =
            Pattern.compile("[（(](第.{1,4}号|[0-9一二三四五六七八九十]{1,3}|.{0,6}[0-9]+年.*|共.{1,6}|[上中下完续])[）)]");
    private static final String MARK = "[□■◇◆○●◎△▲☐✎※]";
    /** Those of them that stand before whoever signs, not before a headline. */
    private static final String SIGN_MARK = "[□■○●◎☐✎※]";

    private static final Pattern BYLINE = Pattern.compile(SIGN_MARK + "\\s*[^。，]{0,20}(?:" + ROLE
            + "|[文图] ?[/／:：]|/)[^。，]{0,20}|" + SIGN_MARK
            + "\\s*(?:[^。，]{2,24}(?:中心|办公室|办|科|局|站|所|处|委|队|部|组)|\\p{IsHan}{2,4}(?:[ 、]+\\p{IsHan}{2,4})*)|"
            + MARK + "?\\s*[【(（\\[]?(?:" + ROLE
            + ")(?:[:： /／]|本报|$)[^。]{0,60}" + "|(?:特约|见习|实习|本报|本刊)(?:记者|通讯员)\\S[^。，：:；]{1,24}");
    /** A byline even where it ends in a photographer's name as captions do. */
    private static final Pattern SIGNED = Pattern.compile(SIGN_MARK + "?\\s*(?:" + ROLE + ").*");

    /** Words between two signs or strokes: a motto. */
    private static final Pattern FRAMED = Pattern.compile("([※★☆◆◇○●■□◎│┃|~～*＊]+) ?[^※★☆◆◇○●■□◎│┃|~～*＊]{4,40} ?\\1");

    /** Words that an arrow or a number ties to a picture. */
    private static final Pattern PICTURED =
            Pattern.compile("[▲▼◀▶◄►△▽↑↓←→].*(?:。|[（(][前后]?排?[左右中].{0,6}[）)].*|摄)|图[①-⑳](?![①-⑳、]).*");

    /** "本报讯（记者 …）" on a line of its own. */
    private static final Pattern LEAD_LINE = Pattern.compile("[【（(]?(?:本报|本刊|本网)(?:讯|消息)[】）)]? ?[（(][^，。]{2,34}[）)]");
    /** Pictures of an account's typeface before a line. */
    private static final Pattern PICTOGRAPHS =
            Pattern.compile("^[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}\\x{200D}☞\\s]+");

    private static final Pattern ENTRY = Pattern.compile(MARK + "\\s*(问|答|.*[：:].{6,}).*");
    private static final Pattern SOURCE =
            Pattern.compile("[【(（\\[]?(?:" + WORDS.pattern("source").pattern() + ")[:：].*");
    private static final Pattern COUNTER =
            Pattern.compile("[【(（\\[]?(?:" + WORDS.pattern("counter").pattern() + ")[:：].*");
    private static final Pattern PHOTOGRAPHED = Pattern.compile(".{6,44}[。 ]\\S{2,4} ?[/／]? ?(摄|摄影)");
    /** Who took a picture and wrote nothing: "通讯员 方小满/摄". */
    private static final Pattern CREDIT =
            Pattern.compile("(?:特约|本报|本刊)?(?:记者|通讯员)[:： ]?\\p{IsHan}{2,4} ?[/／] ?(?:摄|摄影|供图)");

    private static final Pattern LABELS =
            Pattern.compile("(?:^|[\\s\\d|【（(\\[])(?:" + WORDS.pattern("source").pattern() + ")[:：]");
    /** The head of a page that names its editor, and nobody who writes. */
    private static final Pattern EDITED_ISSUE =
            Pattern.compile("(?!.*(?:来源|作者|供稿|记者)).*(?:星期|周[一二三四五六日]|[期版]).*(?:编辑|责编|美编|校对).*");

    private static final Pattern ACCOUNT = Pattern.compile(
            "(原创|来源|作者)?\\s?.{0,30}(19|20)\\d\\d-\\d\\d?-\\d\\d?( \\d\\d?:\\d\\d)?( ?.{0,4}发表于.{2,6})?");
    private static final Pattern MASTHEAD_TOKENS = Pattern.compile(
            "星期[一二三四五六日天]|周[一二三四五六日]|第?[0-9A-Z一二三四五六七八九十百零〇]+[期版号]|[（(]?总第?[0-9]+期?[）)]?|农历\\S{2,8}|出版|\\p{IsHan}{0,4}(?:热线|电话|邮箱)[:： ]*[0-9×*@.A-Za-z-]{6,}|责任?编辑?|[\\s·|:：]");

    /** Who publishes, set apart by blanks; the word alone is left. */
    private static final Pattern PUBLISHER = Pattern.compile("(?<= )[^ ]{4,40}(?:主管|主办|承办|协办|编印)(?= |$)");

    private LineKinds() {}

    public static LineKind of(Line line) {
        return ofText(line.simple());
    }

    /** The function of a line by its words in simplified characters. */
    public static LineKind ofText(String text) {
        if (text.isEmpty()) {
            return LineKind.BLANK;
        }
        if (text.length() > LONGEST_FURNITURE) {
            return LineKind.TEXT;
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return isClosing(text) ? LineKind.TEXT : LineKind.RULE;
        }
        if (PAGE_NUMBER.matcher(text).matches()) {
            return LineKind.PAGE_NUMBER;
        }
        Optional<LineKind> pointer = PagePointers.kind(text);
        if (pointer.isPresent()) {
            return pointer.get();
        }
        LineKind furniture = furniture(text);
        return furniture == LineKind.TEXT ? function(text) : furniture;
    }

    private static LineKind furniture(String text) {
        Optional<DateLine> date = DateLine.find(text);
        if (date.isPresent()
                && date.get().begin() == 0
                && text.length() - date.get().end() <= 1) {
            return LineKind.DATE;
        }
        if (WORDS.matches("navigation", text)) {
            return LineKind.NAVIGATION;
        }
        if (isSource(text, date.isPresent())) {
            return LineKind.SOURCE;
        }
        if (date.isPresent() && isDatedHead(text, date.get())) {
            return LineKind.MASTHEAD;
        }
        if (!text.contains("。") && WORDS.matches("masthead", text)) {
            return LineKind.MASTHEAD;
        }
        return WORDS.matches("notice", text) ? LineKind.NOTICE : LineKind.TEXT;
    }

    private static LineKind function(String text) {
        if (text.startsWith(">") || text.startsWith("＞")) {
            return LineKind.PULL_QUOTE;
        }
        if (FRAMED.matcher(text).matches()) {
            return LineKind.PULL_QUOTE;
        }
        if (PICTURED.matcher(text).matches()) {
            return LineKind.CAPTION;
        }
        if (CREDIT.matcher(text).matches()) {
            return LineKind.CAPTION;
        }
        if (SIGNED.matcher(text).matches() && BYLINE.matcher(text).matches()
                || LEAD_LINE.matcher(text).matches()
                || isByline(PICTOGRAPHS.matcher(text).replaceFirst(""), text)) {
            return LineKind.BYLINE;
        }
        if (PHOTOGRAPHED.matcher(text).matches()) {
            return LineKind.CAPTION;
        }
        if (!text.contains("。") && !text.startsWith("【") && WORDS.matches("caption", text)) {
            return LineKind.CAPTION;
        }
        if (SIGN_OFF.matcher(text).matches()) {
            return NUMBERED.matcher(text).matches() ? LineKind.TEXT : LineKind.SIGN_OFF;
        }
        if (!ENTRY.matcher(text).matches() && BYLINE.matcher(text).matches() && !Glyphs.endsSentence(text)) {
            return LineKind.BYLINE;
        }
        return LineKind.TEXT;
    }

    /** Whether only pictures stand before who signs. */
    private static boolean isByline(String rest, String text) {
        return !rest.equals(text) && BYLINE.matcher(rest).matches() && !Glyphs.endsSentence(rest);
    }

    private static boolean isClosing(String text) {
        return text.length() <= 4
                && !text.contains("…")
                && text.chars().allMatch(c -> Glyphs.isClosing((char) c) || Glyphs.isPunctuation((char) c));
    }

    /** A line of labelled fields, or an account's line of name and time. */
    private static boolean isSource(String text, boolean dated) {
        if (EDITED_ISSUE.matcher(text).matches()) {
            return false;
        }
        boolean source = SOURCE.matcher(text).matches();
        boolean counter = COUNTER.matcher(text).matches();
        if (counter && dated) {
            return true;
        }
        if (dated && text.indexOf('。') < 0 && LABELS.matcher(text).find()) {
            return true;
        }
        if (source && (dated || text.contains("|"))) {
            return true;
        }
        return dated && text.length() < 60 && ACCOUNT.matcher(text).matches();
    }

    /** Whether a line with a date is the head of a page: little stands beside the date, the day of the week, the numbers of issue and page. */
    private static boolean isDatedHead(String text, DateLine date) {
        if (text.contains("。") || text.contains("，")) {
            return false;
        }
        String around = text.substring(0, date.begin()) + " " + text.substring(date.end());
        String rest = PUBLISHER.matcher(around).replaceAll("主办");
        Matcher tokens = MASTHEAD_TOKENS.matcher(rest);
        int removed = 0;
        while (tokens.find()) {
            removed += tokens.group().codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        int left = MASTHEAD_TOKENS.matcher(rest).replaceAll("").length();
        boolean gap = text.contains(" ");
        return left <= 24 && (removed > 0 || gap);
    }
}
