package org.lilong.extraction.title;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.PostPhrase.Office;

/** Reads, from right to left, the phrase of bodies and titles that ends at an offset. */
public final class PostPhraseParser {
    private static final String ACTING_NOTE = "主持工作";

    /** An office that a verb gives to somebody named before. */
    private static final Pattern GIVEN = Pattern.compile("(?:当选为?|担任|出任|接任|兼任|任|为)[\\u4E00-\\u9FFF]{2,14}$");

    /** "石桥镇原党委": the body is not of that name, the office was held before. */
    private static final Pattern FORMERLY_IN =
            Pattern.compile("(.{2,}(?:社区|村|镇|乡|街道|[区县市旗局院校]|公司))原((?:党|居委|村委|办事处|纪|人大|政府|工会|妇联|团).*)");

    /** What a title may end the name of ("急诊科主任"), and does not where nothing stands before it. */
    private static final Pattern DEPARTMENT = Pattern.compile("科|系|车间");

    private static final Pattern SHORT_FORM = Pattern.compile("简称|下称");

    /** Words between a 、 and the office that it joins. */
    private static final List<String> SINCE = List.of("现任", "现为", "现", "前任", "时任", "原任", "原");

    /** Words that set a present office apart from a former one before it. */
    private static final List<String> NOW = List.of("现任", "现为", "现");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;
    private final BodyBegin bodies;
    private final StatusWords statuses;

    public PostPhraseParser(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
        this.bodies = new BodyBegin(lexicon, view);
        this.statuses = new StatusWords(lexicon, text, bodies);
    }

    /**
     * The phrase whose last title ends at {@code end}, spaces and a bracketed note aside.
     *
     * @param from the phrase may not begin before this offset
     */
    public Optional<PostPhrase> endingAt(int end, int from) {
        Deque<Office> offices = new ArrayDeque<>();
        int at = Math.max(from, Chars.skipSpacesBack(text, end));
        boolean acting = false;
        int note = noteBegin(at, from);
        if (note >= 0) {
            acting = text.substring(note, at).contains(ACTING_NOTE);
            at = note;
        } else if (text.substring(from, at).endsWith("、" + ACTING_NOTE)) {
            acting = true;
            at -= ACTING_NOTE.length() + 1;
        }
        int begin = at;
        while (true) {
            Optional<Office> office = office(at, from, acting);
            if (office.isEmpty()) {
                break;
            }
            offices.addFirst(office.get());
            begin = phraseBegin(office.get());
            int link = linkBefore(begin, from);
            if (link < 0) {
                break;
            }
            at = link;
            acting = false;
        }
        return offices.isEmpty()
                ? Optional.empty()
                : Optional.of(new PostPhrase(new ArrayList<>(inherited(offices)), begin));
    }

    /** 原 before the first of two offices joined by 兼 or 、 without a body of its own counts for the second as well. */
    private Deque<Office> inherited(Deque<Office> offices) {
        Deque<Office> result = new ArrayDeque<>();
        Status before = Status.CURRENT;
        for (Office office : offices) {
            boolean follows = before == Status.FORMER
                    && office.status() == Status.CURRENT
                    && NOW.stream()
                            .noneMatch(
                                    word -> text.startsWith(word, office.body().begin() - word.length()));
            Office seen = follows ? office.with(before) : office;
            before = seen.status();
            result.addLast(seen);
        }
        return result;
    }

    private int noteBegin(int at, int from) {
        if (at == from || text.charAt(at - 1) != '）') {
            return -1;
        }
        int open = text.lastIndexOf('（', at - 1);
        return open > from && at - open <= 12 ? open : -1;
    }

    private Optional<Office> office(int end, int from, boolean acting) {
        int line = Math.max(from, Chars.lineBegin(text, end));
        int office = lexicon.titleEndingAt(text, end, line);
        int length = office == 0 ? lexicon.statuses.endingAt(text, end, line) : office;
        if (length == 0) {
            return Optional.empty();
        }
        int titleBegin = end - length;
        String title = text.substring(titleBegin, end);
        String bare = statuses.withoutActing(title);
        int wordBegin = statuses.wordBefore(titleBegin, line);
        Span body = body(wordBegin, line);
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

    private Span body(int titleBegin, int line) {
        int end = Math.max(line, behindFullName(titleBegin));
        return new Span(bodies.of(end, line), end);
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
        boolean kindOnly = DEPARTMENT.matcher(implied).matches() && words.isEmpty();
        return alone == null || kindOnly
                ? new Office(title, span, named, words, status)
                : new Office(
                        alone,
                        new Span(span.end() - alone.length(), span.end()),
                        named,
                        joined(words, implied),
                        status);
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

    private int phraseBegin(Office office) {
        return office.body().begin();
    }

    /** Where the office before may end: left of a 、 or 兼 that joins two. */
    private int linkBefore(int begin, int from) {
        int at = Chars.skipSpacesBack(text, begin);
        for (String word : SINCE) {
            if (text.startsWith(word, at - word.length()) && at - word.length() > from) {
                at -= word.length();
                break;
            }
        }
        if (at - 1 <= from) {
            return -1;
        }
        char c = text.charAt(at - 1);
        int left = Chars.skipSpacesBack(text, at - 1);
        if (c == '，' && GIVEN.matcher(text.substring(from, left)).find()) {
            return -1;
        }
        boolean joins = c == '、' || c == '兼' || c == '，' || c == '及';
        return joins && lexicon.titleEndingAt(text, left, from) > 0 ? left : -1;
    }
}
