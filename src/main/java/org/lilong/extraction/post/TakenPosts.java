package org.lilong.extraction.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.OfficeWord;
import org.lilong.extraction.title.PostPhrase;
import org.lilong.extraction.title.PostPhrase.Office;
import org.lilong.extraction.title.PostPhraseParser;

/** Reads the offices that a verb behind a name gives, keeps or takes: "当选会长", "曾任校长", "不再担任主任". */
final class TakenPosts {
    private static final int LONGEST_AREA = 12;
    private static final Pattern BEFORE_NAME = Pattern.compile("[\\u4E00-\\u9FFF]{2,}(?:社区|居民区|村|嘎查)$");

    private final ArticleView view;
    private final Elections elections;
    private final PostPhraseParser parser;
    private final Origins origins;
    private final OfficeVerbs verbs;
    private final NameLists lists;
    private final PostWriter posts;
    private final String text;

    TakenPosts(
            ArticleView view,
            Elections elections,
            PostPhraseParser parser,
            Origins origins,
            NameLists lists,
            PostWriter posts) {
        this.view = view;
        this.elections = elections;
        this.parser = parser;
        this.origins = origins;
        this.verbs = new OfficeVerbs(view);
        this.lists = lists;
        this.posts = posts;
        this.text = view.text;
    }

    /** The offices that one takes up, holds, held or gives up, as a verb behind the name tells; answers the last body named. */
    @Nullable
    Body behind(Name name, int at, @Nullable Body carried) {
        Optional<List<Office>> served = served(name, at);
        if (served.isPresent()) {
            return posts.hold(name, served.get(), name.span(), carried);
        }
        int begin = lists.listedUpTo(name).get(0).span().begin();
        Optional<Span> handed = verbs.handed(begin, at);
        if (handed.isPresent()) {
            return taken(name, handed.get(), Status.CURRENT, null);
        }
        Optional<Span> lost = verbs.lost(name.span().begin(), at);
        if (lost.isPresent()) {
            return taken(name, lost.get(), Status.FORMER, carried);
        }
        Optional<OfficeVerbs.Verb> verb = verbs.takingUp(at);
        return verb.isEmpty() ? carried : takenUp(name, verb.get(), carried);
    }

    private @Nullable Body takenUp(Name name, OfficeVerbs.Verb verb, @Nullable Body carried) {
        int end = clauseEnd(name, verb.end());
        boolean another = isBehindArea(name);
        if (another) {
            elections.forget();
        }
        Body body = taken(name, new Span(verb.end(), end), verb.status(), another ? null : carried);
        Optional<Integer> given = verbs.givingUp(end);
        return given.isPresent()
                ? taken(name, new Span(given.get(), clauseEnd(name, given.get())), Status.FORMER, body)
                : body;
    }

    /** The offices that somebody holds where he was sent to, as words at an offset tell. */
    private Optional<List<Office>> served(Name name, int at) {
        Optional<OfficeVerbs.Posting> posting = verbs.posted(at);
        if (posting.isEmpty()) {
            return Optional.empty();
        }
        int from = posting.get().end();
        return parser.endingAt(clauseEnd(name, from), from)
                .filter(phrase -> phrase.begin() == from)
                .map(phrase -> {
                    List<Office> read = new ArrayList<>(phrase.offices());
                    if (isPlaceOfWork(posting.get().body())) {
                        read.set(0, read.get(0).within(posting.get().body(), text));
                    }
                    return with(posting.get().status(), read);
                });
    }

    /** "在部队任班长": words that name no body in particular. */
    private boolean isPlaceOfWork(Span words) {
        return words.length() > 2;
    }

    private static List<Office> with(Status status, List<Office> read) {
        return read.stream()
                .map(o -> status == Status.CURRENT ? o : o.with(status))
                .toList();
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
        Optional<List<Office>> served = served(name, from);
        if (served.isPresent()) {
            posts.hold(name, with(status, served.get()), name.span(), null);
            return;
        }
        int end = clauseEnd(name, from);
        if (!isAnothers(name, end)) {
            taken(name, new Span(from, end), status, null);
        }
    }

    /** Whether the name of whoever else holds an office stands right behind it. */
    private boolean isAnothers(Name name, int end) {
        int next = lists.nextAfter(Math.max(end - 1, name.span().end()));
        return next == end && end < text.length() || next == end + 1 && "和的".indexOf(text.charAt(end)) >= 0;
    }

    /** Offices that fill a stretch behind a verb, "桃园小学的副校长" too. */
    private @Nullable Body taken(Name name, Span words, Status status, @Nullable Body carriedBefore) {
        Optional<PostPhrase> phrase = parser.endingAt(words.end(), words.begin());
        if (phrase.isEmpty()) {
            return carriedBefore;
        }
        Office head = phrase.get().offices().get(0);
        Body carried = head.body().length() == 0 && verbs.isMade(words.begin())
                ? elections.into(head, name, carriedBefore)
                : carriedBefore;
        PostPhrase owned = origins.withOwner(phrase.get(), words.begin());
        if (owned.begin() > words.begin() + 2) {
            return carried;
        }
        List<Office> held = with(status, owned.offices());
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
        while (end < next && "，。；！？\n（".indexOf(text.charAt(end)) < 0 && !OfficeWord.UNTIL.beginsAt(text, end)) {
            end++;
        }
        while (end > from && "、和的".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
