package org.lilong.extraction.title;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.PostPhrase.Office;

/** Reads, from right to left, the phrase of bodies and titles that ends at an offset. */
public final class PostPhraseParser {
    private static final String FOR_NOW = "代理";
    private static final String ACTING_NOTE = "主持工作";

    /** An office that a verb gives to somebody named before. */
    private static final Pattern GIVEN = Pattern.compile("(?:当选为?|担任|出任|接任|兼任|任|为)[\\u4E00-\\u9FFF]{2,14}$");

    private static final Pattern SPEECH = Pattern.compile("[，。！？；：]");
    private static final Pattern SHORT_FORM = Pattern.compile("简称|下称");

    /** Words between a 、 and the office that it joins. */
    private static final List<String> SINCE = List.of("现任", "现为", "现", "前任", "时任", "原任", "原");

    /** Words that set a present office apart from a former one before it. */
    private static final List<String> NOW = List.of("现任", "现为", "现");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;
    private final Conjunctions conjunctions;

    public PostPhraseParser(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
        this.conjunctions = new Conjunctions(lexicon, text);
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
        String title = text.substring(end - length, end);
        int titleBegin = end - length;
        Status status = acting ? Status.ACTING : Status.CURRENT;
        String bare = withoutActing(title);
        if (!bare.equals(title)) {
            status = Status.ACTING;
        }
        int bodyEnd = Math.max(line, behindFullName(titleBegin));
        Span body = new Span(bodyBegin(bodyEnd, line), bodyEnd);
        if (text.startsWith(FOR_NOW, body.begin()) && body.length() > FOR_NOW.length()) {
            status = Status.ACTING;
            body = new Span(body.begin() + FOR_NOW.length(), bodyEnd);
        }
        if (isFormer(body.begin(), line)) {
            status = Status.FORMER;
        }
        String words = text.substring(body.begin(), body.end()).replaceAll("（[^）]*）|[\\s\\u3000]+", "");
        String alone = lexicon.bare.get(bare);
        if (alone != null) {
            return Optional.of(new Office(
                    alone,
                    new Span(end - alone.length(), end),
                    body,
                    joined(words, lexicon.implied.getOrDefault(bare, "")),
                    status));
        }
        return Optional.of(new Office(bare, new Span(titleBegin, end), body, words, status));
    }

    /** "村党" of 村党支部委员 and the 党支部 that such an office implies. */
    private static String joined(String words, String implied) {
        return words.endsWith("党") && implied.startsWith("党") ? words + implied.substring(1) : words + implied;
    }

    /** Where the full name of a body ends that a bracket with its short form ("（以下简称…）") parts from the title behind it. */
    private int behindFullName(int titleBegin) {
        int open = titleBegin > 0 && text.charAt(titleBegin - 1) == '）' ? text.lastIndexOf('（', titleBegin) : -1;
        return open >= 0 && SHORT_FORM.matcher(text.substring(open, titleBegin)).find() ? open : titleBegin;
    }

    /** "代镇长", "代理区长" → "镇长", "区长". */
    private String withoutActing(String title) {
        for (String prefix : new String[] {"代理", "代"}) {
            String rest = title.startsWith(prefix) ? title.substring(prefix.length()) : "";
            if (rest.length() >= 2 && lexicon.titles.contains(rest)) {
                return rest;
            }
        }
        return title;
    }

    private boolean isFormer(int begin, int from) {
        for (String word : new String[] {"前任", "时任", "原任", "上届", "上任", "曾任", "原", "前"}) {
            if (begin - word.length() >= from && text.startsWith(word, begin - word.length())) {
                return true;
            }
        }
        return false;
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

    /** How far the name of the body reaches to the left of its title. */
    public int bodyBegin(int end, int from) {
        int begin = end;
        while (begin > from) {
            char c = text.charAt(begin - 1);
            if (c == '”' || c == '」') {
                int open = text.lastIndexOf(c == '”' ? '“' : '「', begin - 1);
                if (open < from
                        || begin - open > 16
                        || SPEECH.matcher(text.substring(open, begin)).find()) {
                    break;
                }
                begin = open;
            } else if (Chars.isSeparator(c)) {
                break;
            } else {
                begin--;
            }
        }
        return Math.max(from, view.units.beginOf(afterBreaker(begin, end)));
    }

    /** Moves the begin behind the last word that cannot belong to a body's name. */
    private int afterBreaker(int begin, int end) {
        int whole = Math.max(
                lexicon.departments.endingAt(text, end, begin), lexicon.bodySuffixes.endingAt(text, end, begin));
        int result = begin;
        for (int at = end - whole; at > begin; at--) {
            int length = lexicon.breakers.endingAt(text, at, begin);
            if (length > 0 && stands(at - length, at, begin) || verbBeforeUnit(at, begin, end)) {
                result = at;
                break;
            }
        }
        boolean former = result < end && text.charAt(result) == '原' && end - result > 3;
        return former && "平州阳".indexOf(text.charAt(result + 1)) < 0 ? result + 1 : result;
    }

    /** Whether a breaker is a word of its own here, not part of a name such as 和平路 or 人和里. */
    private boolean stands(int wordBegin, int wordEnd, int begin) {
        if (wordEnd - wordBegin >= 2) {
            return view.isBoundary(wordEnd) || view.isBoundary(wordBegin);
        }
        if ("原前时".indexOf(text.charAt(wordBegin)) >= 0 && wordBegin == begin) {
            return true;
        }
        if (conjunctions.isInsideName(wordBegin)) {
            return false;
        }
        if (text.charAt(wordBegin) == '并'
                && wordBegin > begin
                && view.posAt(wordBegin - 1).startsWith("N")) {
            return false;
        }
        boolean joins = "和与及同跟暨".indexOf(text.charAt(wordBegin)) >= 0;
        if (joins
                && wordBegin - begin >= 3
                && view.isBoundary(wordBegin - 1)
                && view.posAt(wordBegin - 1).startsWith("N")) {
            return false;
        }
        if (joins && isPlaceName(text.substring(begin, wordBegin))) {
            return false;
        }
        boolean edges = (wordBegin == begin || view.isBoundary(wordBegin)) && view.isBoundary(wordEnd);
        return edges && (!joins || wordBegin - begin >= 2 || wordBegin == begin);
    }

    /** A place alone is not joined to a body: 宁波和…公司 is one name. */
    private boolean isPlaceName(String words) {
        return words.length() == 2
                && (lexicon.divisions.contains(words + "市") || lexicon.divisions.contains(words + "省"));
    }

    /** "会议同意桃园居委会": a verb stands before a word that begins a name. */
    private boolean verbBeforeUnit(int at, int begin, int end) {
        return view.isBoundary(at)
                && at - 2 >= begin
                && view.posAt(at - 1).equals("VV")
                && view.isBoundary(at - 2)
                && end - at >= 3
                && (view.posAt(at).equals("NR")
                        || view.nameClassAt(at).equals("ORGANIZATION")
                                && !view.nameClassAt(at - 1).equals("ORGANIZATION"));
    }
}
