package org.lilong.extraction.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.OfficeWord;

/** Finds the verbs by which somebody takes, holds or loses an office, and where the words of the office lie beside them. */
final class OfficeVerbs {
    private static final String NO_OFFICE = "(?!" + OfficeWord.NO_OFFICE.anyOf() + ")";

    private static final Pattern TAKES_UP = Pattern.compile("(" + OfficeWord.PARTY_TO.anyOf() + "{0,5})("
            + OfficeWord.TOOK.anyOf() + "|" + OfficeWord.TAKES.anyOf() + ")" + NO_OFFICE);

    /** Behind an office taken up, the one given up: "，不再担任…". */
    private static final Pattern GIVES_UP = Pattern.compile("[，；、](?:并|同时)?" + OfficeWord.GIVES_UP.anyOf());

    /** "免去李某的局长职务". */
    private static final Pattern LOSES = Pattern.compile("(?:同志)?的?([\\u4E00-\\u9FFF、]{2,40}?)(?:的?职务|一职)");

    private static final Pattern MOVED = Pattern.compile("(已?(?:" + OfficeWord.WHEN.anyOf() + "，?)?)"
            + OfficeWord.POSTED.anyOf() + "([\\u4E00-\\u9FFF]{2,14}?)" + OfficeWord.SERVES.anyOf() + "过?" + NO_OFFICE);

    /** "为李某颁发名誉会长聘书". */
    private static final Pattern HANDED = Pattern.compile(
            "(?:等[^，。]{1,8}?)?(?:颁发|颁授|授予|送上|递上|发放)了?([\\u4E00-\\u9FFF“”]{2,24}?)的?" + OfficeWord.HANDED.anyOf());

    private static final Pattern DECIDED =
            Pattern.compile(OfficeWord.DISMISSED.anyOf() + "|" + OfficeWord.MADE.anyOf());

    /** Characters between a decision and the last of those whom it names. */
    private static final int FARTHEST_DECISION = 200;

    /** Characters behind a name that its verb is looked for in. */
    private static final int FARTHEST_VERB = 40;

    private final ArticleView view;
    private final String text;

    OfficeVerbs(ArticleView view) {
        this.view = view;
        this.text = view.text;
    }

    /**
     * A verb.
     *
     * @param word the verb itself
     * @param end where the words of the office begin
     * @param status how the office is held
     */
    record Verb(String word, int end, Status status) {}

    /** The verb of taking, holding or giving up that stands behind a name. */
    Optional<Verb> takingUp(int at) {
        Matcher verb = TAKES_UP.matcher(text).region(at, Math.min(text.length(), at + FARTHEST_VERB));
        if (!verb.lookingAt() || verb.group(2).equals("为") && !isMade(at)) {
            return Optional.empty();
        }
        return Optional.of(new Verb(verb.group(2), verb.end(), status(verb.group(1), verb.group(2))));
    }

    private static Status status(String before, String verb) {
        if (verb.equals("代理")) {
            return Status.ACTING;
        }
        return OfficeWord.TOOK.is(verb) || OfficeWord.PAST.isIn(before) ? Status.FORMER : Status.CURRENT;
    }

    /** Where the office begins that is given up behind one taken up. */
    Optional<Integer> givingUp(int at) {
        Matcher given = GIVES_UP.matcher(text).region(at, text.length());
        return given.lookingAt() ? Optional.of(given.end()) : Optional.empty();
    }

    /** The words of the office that somebody named before an offset is taken from. */
    Optional<Span> lost(int begin, int at) {
        Matcher lost = LOSES.matcher(text).region(at, text.length());
        return lost.lookingAt() && isDismissed(begin)
                ? Optional.of(new Span(lost.start(1), lost.end(1)))
                : Optional.empty();
    }

    /** The words of the office whose certificate is handed to somebody. */
    Optional<Span> handed(int begin, int at) {
        boolean receives = begin > 0 && "为向给".indexOf(text.charAt(begin - 1)) >= 0;
        Matcher handed = HANDED.matcher(text).region(at, text.length());
        return receives && handed.lookingAt()
                ? Optional.of(new Span(handed.start(1), handed.end(1)))
                : Optional.empty();
    }

    /**
     * Where somebody was sent.
     *
     * @param body the words that name it
     * @param end where the words of the office begin
     * @param status how the office is held
     */
    record Posting(Span body, int end, Status status) {}

    /** "调石桥镇任…", "在纺织厂任…". */
    Optional<Posting> posted(int at) {
        Matcher moved = MOVED.matcher(text).region(at, text.length());
        return moved.lookingAt()
                ? Optional.of(new Posting(
                        new Span(moved.start(2), moved.end(2)),
                        moved.end(),
                        OfficeWord.PAST.isIn(moved.group(1)) ? Status.FORMER : Status.CURRENT))
                : Optional.empty();
    }

    /** Whether the words before an offset in its sentence, or the head of the list that it stands in ("任命："), say that offices are given. */
    boolean isMade(int at) {
        int sentenceBegin = view.sentences.get(view.sentenceAt(at)).span().begin();
        return OfficeWord.MADE.isIn(text.substring(sentenceBegin, at))
                || ListHead.before(text, at).filter(OfficeWord.MADE::isIn).isPresent();
    }

    /** Whether offices are taken from whoever is named at an offset: "免去李某的…，张某的…", "免去：" at the head of a list. */
    private boolean isDismissed(int begin) {
        String before = text.substring(Math.max(Chars.lineBegin(text, begin), begin - FARTHEST_DECISION), begin);
        Matcher decided = DECIDED.matcher(before);
        String last = "";
        while (decided.find()) {
            last = decided.group();
        }
        return OfficeWord.DISMISSED.is(last)
                || ListHead.before(text, begin)
                        .filter(head -> OfficeWord.DISMISSED.isIn(head.substring(0, Math.min(head.length(), 4))))
                        .isPresent();
    }
}
