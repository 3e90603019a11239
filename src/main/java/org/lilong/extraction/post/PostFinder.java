package org.lilong.extraction.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.organisation.Draft;
import org.lilong.extraction.organisation.Institutions;
import org.lilong.extraction.organisation.Surroundings;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.BodyBegin;
import org.lilong.extraction.title.PostPhrase;
import org.lilong.extraction.title.PostPhrase.Office;
import org.lilong.extraction.title.PostPhraseParser;

/** Ties the offices of an article to its people: titles before a name, behind it, in brackets, in columns, and those that one takes up. */
public final class PostFinder {
    private static final Pattern AGE =
            Pattern.compile("[、，](?:今年|现年|年已|已)?[0-9〇零一二三四五六七八九十]{2,4}岁的(?:[\\u4E00-\\u9FFF]{0,8})$");

    private static final Pattern COUNTED = Pattern.compile("等?(?:[0-9]+|[一二两三四五六七八九十]+)(?:名|位)");

    private static final int LONGEST_OFFICE = 20;

    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyResolver bodies;
    private final Draft draft;
    private final List<Name> names;
    private final String text;
    private final PostPhraseParser parser;
    private final BodyBegin begins;
    private final NameLists lists;
    private final OfficeBodies offices;
    private final PostWriter posts;
    private final TakenPosts taken;
    private final ColumnPosts columns;
    private final CareerPosts careers;

    public PostFinder(
            Lexicon lexicon,
            ArticleView view,
            BodyResolver bodies,
            Draft draft,
            List<Name> names,
            Surroundings surroundings,
            Institutions institutions) {
        this.lexicon = lexicon;
        this.view = view;
        this.bodies = bodies;
        this.draft = draft;
        this.names = names;
        this.text = view.text;
        this.parser = new PostPhraseParser(lexicon, view);
        this.begins = new BodyBegin(lexicon, view);
        this.lists = new NameLists(text, names, parser);
        ImpliedBodies byOffice = new ImpliedBodies(lexicon, bodies);
        this.offices = new OfficeBodies(lexicon, view, bodies, surroundings, institutions, byOffice);
        this.posts = new PostWriter(lexicon, view, bodies, offices, draft);
        this.taken = new TakenPosts(view, byOffice, surroundings, offices, parser, begins, lists, posts);
        this.columns = new ColumnPosts(lexicon, text, names, offices, surroundings, posts);
        this.careers = new CareerPosts(view, lists, taken);
    }

    /** Reads the article from its first name to its last. */
    public void find() {
        List<Office> shared = List.of();
        int sharedFrom = 0;
        @Nullable Body carried = null;
        int previousEnd = 0;
        int previousSentence = -1;
        for (Name name : names) {
            int begin = name.span().begin();
            int sentence = view.sentenceAt(begin);
            if (sentence != previousSentence) {
                carried = null;
                shared = List.of();
            }
            int from = Math.max(previousEnd, Chars.lineBegin(text, begin));
            Optional<PostPhrase> before =
                    parser.endingAt(begin, from).or(() -> parser.endingAt(beforeAge(begin, from), from));
            if (before.isPresent()) {
                carried = posts.hold(name, before.get().offices(), name.span(), carried);
                shared = before.get().offices();
                sharedFrom = before.get().begin();
            } else if (!shared.isEmpty() && lists.isListed(previousEnd, begin) && areShared(shared)) {
                posts.hold(name, shared, new Span(sharedFrom, name.span().end()), carried);
            } else if (!lists.isListed(previousEnd, begin)) {
                shared = List.of();
            }
            carried = behind(name, carried);
            previousEnd = name.span().end();
            previousSentence = sentence;
        }
        columns.find();
        careers.find();
    }

    /** Where "、82岁的" and the like begin that part an office from the name behind it; the begin of the name where there is none. */
    private int beforeAge(int begin, int from) {
        Matcher age = AGE.matcher(text).region(Math.max(from, begin - LONGEST_OFFICE), begin);
        return age.find() ? age.start() : begin;
    }

    /** Whether one title before a list counts for all in it: deputies and members do, a unique office does not. */
    private boolean areShared(List<Office> offices) {
        Office last = offices.get(offices.size() - 1);
        return offices.size() == 1 && !lexicon.titles.classOf(last.title()).equals("head");
    }

    /** Offices behind the name: in brackets, in the columns of a table, after a verb, or directly. */
    private @Nullable Body behind(Name name, @Nullable Body carried) {
        int at = name.span().end();
        int next = Chars.skipSpaces(text, at, text.length());
        if (next < text.length() && text.charAt(next) == '（') {
            int close = text.indexOf('）', next);
            if (close < 0 || close - next > 40) {
                return carried;
            }
            Body inside = bracketed(name, next + 1, close, carried);
            at = close + 1;
            next = Chars.skipSpaces(text, at, text.length());
            carried = inside;
        }
        int line = Chars.lineEnd(text, at);
        boolean row = columns.beginsRow(name);
        if (row && next < line && (next > at || at > name.span().end())) {
            return row(name, next, line, carried);
        }
        grouped(name, at, carried);
        carried = taken.behind(name, at, carried);
        int title = lexicon.titles.startingAt(text, at);
        if (title > 1
                && text.charAt(at) != '代'
                && lexicon.followers.startingAt(text, at) < title + 1
                && isTitleBehind(at + title)) {
            Office office = new Office(
                    text.substring(at, at + title), new Span(at, at + title), new Span(at, at), "", Status.CURRENT);
            if (draft.posts().stream()
                    .noneMatch(p ->
                            p.holder().name().equals(name.name()) && p.title().equals(office.title()))) {
                posts.record(name, office, origin(name), new Span(name.span().begin(), at + title));
            }
        }
        return carried;
    }

    /** "等6名区人大代表", "两位副主任": an office behind the list of those who hold it. */
    private void grouped(Name name, int at, @Nullable Body carried) {
        Matcher count = COUNTED.matcher(text).region(at, text.length());
        if (!count.lookingAt()) {
            return;
        }
        int from = count.end();
        int line = Math.min(Chars.lineEnd(text, from), from + LONGEST_OFFICE);
        for (int end = line; end > from + 1; end--) {
            Optional<PostPhrase> phrase = parser.endingAt(end, from);
            if (phrase.isPresent() && phrase.get().begin() == from && !lexicon.goesOn(text, end, from)) {
                List<Office> held = phrase.get().offices();
                for (Name each : lists.listedUpTo(name)) {
                    posts.hold(each, held, new Span(each.span().begin(), end), carried);
                }
                return;
            }
        }
    }

    /** "桃园小学的": the body before a name with a title behind it. */
    private @Nullable Body origin(Name name) {
        int begin = name.span().begin();
        if (begin < 4 || text.charAt(begin - 1) != '的') {
            return null;
        }
        int from = begins.of(begin - 1, Chars.lineBegin(text, begin));
        String raw = text.substring(from, begin - 1);
        return offices.isBody(raw) ? bodies.resolve(raw, null) : null;
    }

    private boolean isTitleBehind(int end) {
        return end == text.length()
                || Chars.isSeparator(text.charAt(end))
                || lexicon.followers.startingAt(text, end) > 0;
    }

    /** "（区水务局副局长，请假）": the part of a bracket up to its first comma, or the whole of it. */
    private @Nullable Body bracketed(Name name, int from, int close, @Nullable Body carried) {
        int comma = text.indexOf('，', from);
        int end = comma > from && comma < close ? comma : close;
        return whole(name, from, end, carried);
    }

    /** The rest of a line that begins with a name: offices, then perhaps further ones in brackets. */
    private @Nullable Body row(Name name, int from, int line, @Nullable Body carried) {
        int open = text.indexOf('（', from);
        int close = open < 0 ? -1 : text.indexOf('）', open);
        boolean bracket = open > from
                && close > open
                && close < line + 1
                && !text.substring(open, close).contains("主持工作");
        int end = Chars.skipSpacesBack(text, bracket ? open : line);
        Body body = whole(name, from, end, carried);
        if (bracket && body != carried) {
            bracketed(name, open + 1, close, null);
        }
        return body;
    }

    /** A stretch that must be offices from its begin to its end. */
    private @Nullable Body whole(Name name, int from, int end, @Nullable Body carried) {
        Optional<PostPhrase> phrase = parser.endingAt(end, from);
        if (phrase.isEmpty()) {
            return carried;
        }
        String before = text.substring(from, phrase.get().begin()).replaceAll("[\\s\\u3000]+", "");
        boolean complete = before.isEmpty() || before.matches("(?:原|现|时|前|前任|时任|原任|现任|现为|男|女|[，,、])+");
        return complete ? posts.hold(name, phrase.get().offices(), name.span(), carried) : carried;
    }
}
