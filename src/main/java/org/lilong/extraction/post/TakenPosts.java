package org.lilong.extraction.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.article.TownWords;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.BodyBegin;
import org.lilong.extraction.title.PostPhrase;
import org.lilong.extraction.title.PostPhrase.Office;
import org.lilong.extraction.title.PostPhraseParser;

/** Reads the offices that a verb behind a name gives, keeps or takes: "当选会长", "曾任校长", "不再担任主任". */
final class TakenPosts {
    private static final Pattern TAKES_UP = Pattern.compile(
            "^(?:等?(?:二|两|三|四|五|六|七|八|九|十|[0-9]+)(?:人|位|名同志|位同志))?(?:同志)?(?:自?[0-9年月日]{2,10}起)?(?:今年)?(?:[0-9]{2,3}岁，)?(?:[，、]?此次)?(?:以[0-9]{1,6}票|全票|获?得[0-9]{1,6}票，)?(?:已?赴)?(?:因[^，。]{1,8})?"
                    + "(当选为?|担任|出任|就任|接任|兼任|升任|调任|转任|现任|已任|此前任|被任命为|被选举为|被推选为|被聘为|不再担任|不再兼任"
                    + "|曾任|曾担任|历任|原任|曾是|原是|当过|做过|当上了?|当起了?|是|任|代理|为)(?!期|务|何|职)");

    /** Behind an office taken up, the one given up: "，不再担任…". */
    private static final Pattern GIVES_UP = Pattern.compile("[，；、](?:并|同时)?(?:不再担任|不再兼任|免去其|不再任)");

    /** "免去李某的局长职务". */
    private static final Pattern LOSES = Pattern.compile("(?:同志)?的?([\\u4E00-\\u9FFF、]{2,40}?)(?:的?职务|一职)");

    private static final Pattern MOVED =
            Pattern.compile("^已?(?:赴|调|到|调至|调任)([\\u4E00-\\u9FFF]{2,14}?)(?:担任|任)([\\u4E00-\\u9FFF]{2,8})");
    /** What bodies named only by their kind belong to: "桃园村的党总支书记". */
    private static final Pattern AREA = Pattern.compile(".{2,}(?:村|社区|居民区|" + TownWords.ANY + ")");

    private static final int LONGEST_AREA = 12;
    private static final Pattern BEFORE_NAME = Pattern.compile("[\\u4E00-\\u9FFF]{2,}(?:社区|居民区|村|嘎查)$");

    private static final Pattern MADE = Pattern.compile("(?:当选|选举|补选|推选|推举|增选|任命|聘请|聘任|产生)");

    private final ArticleView view;
    private final Elections elections;
    private final OfficeBodies offices;
    private final PostPhraseParser parser;
    private final BodyBegin begins;
    private final NameLists lists;
    private final PostWriter posts;
    private final String text;

    TakenPosts(
            ArticleView view,
            Elections elections,
            OfficeBodies offices,
            PostPhraseParser parser,
            BodyBegin begins,
            NameLists lists,
            PostWriter posts) {
        this.view = view;
        this.elections = elections;
        this.offices = offices;
        this.parser = parser;
        this.begins = begins;
        this.lists = lists;
        this.posts = posts;
        this.text = view.text;
    }

    /** The offices that one takes up, holds, held or gives up, as a verb behind the name tells; answers the last body named. */
    @Nullable
    Body behind(Name name, int at, @Nullable Body carried) {
        Matcher moved = MOVED.matcher(text.substring(at, Math.min(text.length(), at + 30)));
        if (moved.find()) {
            Optional<PostPhrase> phrase = parser.endingAt(at + moved.end(2), at + moved.start(2));
            if (phrase.isEmpty()) {
                return carried;
            }
            Office office = phrase.get().offices().get(0);
            Span words = new Span(at + moved.start(1), at + moved.end(1));
            return posts.hold(
                    name,
                    List.of(new Office(office.title(), office.span(), words, moved.group(1), office.status())),
                    name.span(),
                    carried);
        }
        Matcher lost = LOSES.matcher(text).region(at, text.length());
        if (lost.lookingAt() && isDismissed(name.span().begin())) {
            return taken(name, new Span(lost.start(1), lost.end(1)), Status.FORMER, carried);
        }
        Matcher verb = TAKES_UP.matcher(text.substring(at, Math.min(text.length(), at + 40)));
        if (!verb.find() || verb.group(1).equals("为") && !isMade(at)) {
            return carried;
        }
        int from = at + verb.end();
        int end = clauseEnd(name, from);
        boolean another = isBehindArea(name);
        if (another) {
            elections.forget();
        }
        Body body = taken(name, new Span(from, end), status(verb.group(1)), another ? null : carried);
        Matcher given = GIVES_UP.matcher(text).region(end, text.length());
        return given.lookingAt()
                ? taken(name, new Span(given.end(), clauseEnd(name, given.end())), Status.FORMER, body)
                : body;
    }

    /** "梨园社区李某当选居委会主任": the body is one of the area before the name, not the one before that. */
    private boolean isBehindArea(Name name) {
        int begin = name.span().begin();
        return BEFORE_NAME
                .matcher(text.substring(Math.max(0, begin - LONGEST_AREA), begin))
                .find();
    }

    /** The offices that a clause behind its verb tells of somebody whom it does not name. */
    void told(Name name, int from, Status status) {
        taken(name, new Span(from, clauseEnd(name, from)), status, null);
    }

    /** Whether the words before a name in its sentence, or the head of the list that it stands in ("任命："), say that offices are given. */
    private boolean isMade(int at) {
        int sentenceBegin = view.sentences.get(view.sentenceAt(at)).span().begin();
        return MADE.matcher(text.substring(sentenceBegin, at)).find()
                || ListHead.before(text, at)
                        .filter(head -> MADE.matcher(head).find())
                        .isPresent();
    }

    /** Whether offices are taken from whoever is named at an offset: "免去李某的…", "免去：" at the head of a list. */
    private boolean isDismissed(int begin) {
        return text.startsWith("免去", begin - 2)
                || ListHead.before(text, begin)
                        .filter(head -> head.startsWith("免去"))
                        .isPresent();
    }

    private static Status status(String verb) {
        if (verb.equals("代理")) {
            return Status.ACTING;
        }
        return verb.matches("(?:曾|原|历|不再|此前).*|[当做]过") ? Status.FORMER : Status.CURRENT;
    }

    /** Offices that fill a stretch behind a verb, "桃园小学的副校长" too. */
    private @Nullable Body taken(Name name, Span words, Status status, @Nullable Body carriedBefore) {
        Optional<PostPhrase> phrase = parser.endingAt(words.end(), words.begin());
        if (phrase.isEmpty()) {
            return carriedBefore;
        }
        List<Office> read = new ArrayList<>(phrase.get().offices());
        Office head = read.get(0);
        Body carried = head.body().length() == 0 && isMade(words.begin())
                ? elections.into(head, name, carriedBefore)
                : carriedBefore;
        int begin = phrase.get().begin();
        if (begin > words.begin() + 2 && text.charAt(begin - 1) == '的') {
            Span owner = new Span(begins.of(begin - 1, words.begin()), begin - 1);
            Office first = read.get(0);
            String raw = text.substring(owner.begin(), owner.end());
            if (first.body().length() == 0 && offices.isBody(raw)) {
                read.set(0, new Office(first.title(), first.span(), owner, raw, first.status()));
                begin = owner.begin();
            } else if (AREA.matcher(raw).matches()) {
                Span both = new Span(owner.begin(), first.body().end());
                read.set(0, new Office(first.title(), first.span(), both, raw + first.bodyWords(), first.status()));
                begin = owner.begin();
            }
        }
        if (begin > words.begin() + 2) {
            return carried;
        }
        List<Office> held = read.stream()
                .map(o -> status == Status.CURRENT ? o : o.with(status))
                .toList();
        Body last = carried;
        for (Name each : lists.listedUpTo(name)) {
            last = posts.hold(
                    each, held, new Span(each.span().begin(), name.span().end()), carried);
        }
        elections.remember(last, name);
        return last;
    }

    /** Where the words behind a verb end: at a stop, at the next name ("、李某为副书记"), before 职务. */
    private int clauseEnd(Name name, int from) {
        int next = lists.nextAfter(Math.max(from, name.span().end()));
        int end = from;
        while (end < next && "，。；！？\n（".indexOf(text.charAt(end)) < 0 && !text.startsWith("并", end)) {
            end++;
        }
        while (end > from && "、和".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean named = end - 2 > from && (text.startsWith("职务", end - 2) || text.startsWith("一职", end - 2));
        return named ? end - 2 : end;
    }
}
