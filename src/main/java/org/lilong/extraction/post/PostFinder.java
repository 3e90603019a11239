package org.lilong.extraction.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
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

    /** Behind a name, the verb of an office that stands before it. */
    private static final Pattern CHARGED = Pattern.compile("(?:同志)?(?:担任|兼任|出任|接任|代理)");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final List<Name> names;
    private final String text;
    private final PostPhraseParser parser;
    private final NameLists lists;
    private final PostWriter posts;
    private final PostsBehind behind;
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
        this.names = names;
        this.text = view.text;
        this.parser = new PostPhraseParser(lexicon, view);
        this.lists = new NameLists(text, names, parser);
        ImpliedBodies byOffice = new ImpliedBodies(lexicon, bodies);
        OfficeBodies offices = new OfficeBodies(lexicon, view, bodies, surroundings, institutions, byOffice);
        BodyBegin begins = new BodyBegin(lexicon, view);
        this.posts = new PostWriter(lexicon, view, bodies, offices, draft);
        TakenPosts taken = new TakenPosts(
                view,
                new Elections(view, byOffice, surroundings, offices, parser),
                offices,
                parser,
                begins,
                lists,
                posts);
        this.columns = new ColumnPosts(lexicon, text, names, offices, surroundings, posts);
        this.behind = new PostsBehind(
                lexicon, text, draft, parser, lists, posts, taken, columns, new Origins(text, begins, offices, bodies));
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
            Optional<PostPhrase> before = parser.endingAt(begin, from)
                    .or(() -> parser.endingAt(beforeAge(begin, from), from))
                    .or(() -> charged(name, from));
            if (before.isPresent()) {
                carried = posts.hold(name, before.get().offices(), name.span(), carried);
                shared = before.get().offices();
                sharedFrom = before.get().begin();
            } else if (!shared.isEmpty() && lists.isListed(previousEnd, begin) && areShared(shared)) {
                posts.hold(name, shared, new Span(sharedFrom, name.span().end()), carried);
            } else if (!lists.isListed(previousEnd, begin)) {
                shared = List.of();
            }
            carried = behind.read(name, carried);
            previousEnd = name.span().end();
            previousSentence = sentence;
        }
        columns.find();
        careers.find();
    }

    /** "工会主席由李某担任": the office before a 由 that the name and its verb follow. */
    private Optional<PostPhrase> charged(Name name, int from) {
        int by = name.span().begin() - 1;
        return by > from
                        && text.charAt(by) == '由'
                        && CHARGED.matcher(text)
                                .region(name.span().end(), text.length())
                                .lookingAt()
                ? parser.endingAt(by, from)
                : Optional.empty();
    }

    /** Characters of an office and what parts it from the name behind it. */
    private static final int LONGEST_OFFICE = 20;

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
}
