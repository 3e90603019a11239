package org.lilong.extraction.title;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.PostPhrase.Office;

/** Reads, from right to left, one office of a phrase: its title, its body and how it is held. */
final class OfficeReader {
    /** "石桥镇原党委": the body is not of that name, the office was held before. */
    private static final Pattern FORMERLY_IN =
            Pattern.compile("(.{2,}(?:社区|村|镇|乡|街道|[区县市旗局院校]|公司))原((?:党|居委|村委|办事处|纪|人大|政府|工会|妇联|团).*)");

    /** What a title may end the name of ("急诊科主任"), and does not where nothing stands before it. */
    private static final Pattern DEPARTMENT = Pattern.compile("科|系|车间");

    private static final Pattern SHORT_FORM = Pattern.compile("简称|下称");

    private final Lexicon lexicon;
    private final String text;
    private final BodyBegin bodies;
    private final StatusWords statuses;

    OfficeReader(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.text = view.text;
        this.bodies = new BodyBegin(lexicon, view);
        this.statuses = new StatusWords(lexicon, text, bodies);
    }

    /**
     * The office whose title ends at an offset.
     *
     * @param acting whether words behind it say that it is held for the time being
     */
    Optional<Office> endingAt(int end, int from, boolean acting) {
        int line = Math.max(from, Chars.lineBegin(text, end));
        int office = lexicon.titleEndingAt(text, end, line);
        int length = office == 0 ? lexicon.statuses.endingAt(text, end, line) : office;
        if (length == 0) {
            return Optional.empty();
        }
        int titleBegin = end - length;
        String title = text.substring(titleBegin, end);
        String bare = statuses.withoutActing(title);
        int wordBegin = statuses.wordBefore(titleBegin, line, title);
        Span body = body(wordBegin, line, wordBegin == titleBegin ? bodyInTitle(title, titleBegin) : 0);
        Status status =
                acting || !bare.equals(title) ? Status.ACTING : statuses.of(text.substring(wordBegin, titleBegin));
        if (statuses.isForNow(body)) {
            status = Status.ACTING;
            body = new Span(statuses.behindForNow(body), body.end());
        }
        return Optional.of(office(
                bare,
                new Span(titleBegin, end),
                body,
                statuses.isFormer(body.begin(), line) ? Status.FORMER : status,
                line));
    }

    /** How many characters of a title end the name of its body: 组 of 指导|组成员. */
    private int bodyInTitle(String title, int begin) {
        String implied = lexicon.bare.containsKey(title) ? lexicon.implied.getOrDefault(title, "") : "";
        return text.startsWith(implied, begin) ? implied.length() : 0;
    }

    private Span body(int titleBegin, int line, int inTitle) {
        int end = Math.max(line, behindFullName(titleBegin));
        return new Span(Math.min(end, bodies.of(end + inTitle, line)), end);
    }

    private Office office(String title, Span span, Span body, Status status, int line) {
        int place = statuses.placeBefore(body, line);
        String words = (text.substring(place, body.begin()).replaceFirst("原$", "")
                        + text.substring(body.begin(), body.end()))
                .replaceAll("（[^）]*）|[\\s\\u3000]+", "");
        Matcher once = FORMERLY_IN.matcher(words);
        if (once.matches()) {
            return office(title, span, body, Status.FORMER, once.group(1) + once.group(2));
        }
        return office(title, span, new Span(place, body.end()), status, words);
    }

    private Office office(String title, Span span, Span named, Status status, String words) {
        if (statuses.isTerm(words)) {
            return new Office(title, span, new Span(named.end(), named.end()), "", statuses.of(words));
        }
        String alone = lexicon.bare.get(title);
        String implied = lexicon.implied.getOrDefault(title, "");
        // "心内科主任": the title's first character is the last of the body's name
        int inTitle = named.length() > 0 && text.startsWith(implied, named.end()) ? implied.length() : 0;
        boolean kindOnly = DEPARTMENT.matcher(implied).matches() && isWhole(words);
        return alone == null || kindOnly
                ? new Office(title, span, named, words, status)
                : new Office(
                        alone,
                        new Span(span.end() - alone.length(), span.end()),
                        new Span(named.begin(), named.end() + inTitle),
                        joined(words, implied),
                        status);
    }

    /** Whether words before a department's office are none, or the whole name of a body without the department's. */
    private boolean isWhole(String words) {
        return words.isEmpty() || words.length() > 2 && lexicon.bodySuffixes.endingAt(words, words.length(), 0) > 1;
    }

    /** "村党" of 村党支部委员 and the 党支部 that such an office implies. */
    private static String joined(String words, String implied) {
        if (!implied.isEmpty() && words.endsWith(implied)) {
            return words;
        }
        return words.endsWith("党") && implied.startsWith("党") ? words + implied.substring(1) : words + implied;
    }

    /** Where the full name of a body ends that a bracket with its short form ("（以下简称…）") parts from the title behind it. */
    private int behindFullName(int titleBegin) {
        int open = titleBegin > 0 && text.charAt(titleBegin - 1) == '）' ? text.lastIndexOf('（', titleBegin) : -1;
        return open >= 0 && SHORT_FORM.matcher(text.substring(open, titleBegin)).find() ? open : titleBegin;
    }
}
