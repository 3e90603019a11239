package org.lilong.extraction.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern FROM = Pattern.compile("来自[\\u4E00-\\u9FFF]{2,12}的$");

    private static final int LONGEST_FROM = 16;

    private final Lexicon lexicon;
    private final ArticleView view;
    private final List<Name> names;
    private final String text;
    private final PostPhraseParser parser;
    private final NameLists lists;
    private final OfficesApart apart;
    private final PostWriter posts;
    private final PostsBehind behind;
    private final ColumnPosts columns;
    private final CareerPosts careers;
    private final Origins origins;
    private final BriefLives lives;

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
        this.apart = new OfficesApart(lexicon, text, parser);
        this.lists = new NameLists(text, names, parser);
        ImpliedBodies byOffice = new ImpliedBodies(lexicon, bodies);
        OfficeBodies offices = new OfficeBodies(lexicon, view, bodies, surroundings, institutions, byOffice);
        BodyBegin begins = new BodyBegin(lexicon, view);
        this.posts = new PostWriter(lexicon, view, bodies, offices, draft);
        this.origins = new Origins(text, begins, offices, bodies);
        TakenPosts taken = new TakenPosts(
                view, new Elections(view, byOffice, surroundings, offices, parser), parser, origins, lists, posts);
        this.columns = new ColumnPosts(lexicon, text, names, offices, posts);
        this.behind = new PostsBehind(
                lexicon, text, parser, lists, posts, taken, new RowCells(text, parser, lists, columns), origins);
        this.lives = new BriefLives(view, taken);
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
            int read = Math.max(previousEnd, Math.min(begin, behind.readTo()));
            int from = Math.max(read, Chars.lineBegin(text, begin));
            Optional<PostPhrase> before = parser.endingAt(begin, from).or(() -> apart.before(name, from));
            if (before.isPresent()) {
                String title = before.get().offices().get(0).title();
                PostPhrase phrase = "volunteer".equals(lexicon.titleKinds.get(title))
                        ? before.get()
                        : origins.ofEmployer(before.get(), from);
                carried = posts.hold(name, phrase.offices(), name.span(), isDescribed(before.get()) ? null : carried);
                shared = before.get().offices();
                sharedFrom = before.get().begin();
            } else if (!shared.isEmpty() && lists.isListed(previousEnd, begin)) {
                if (areShared(shared) && !holdsOther(name, shared)) {
                    posts.hold(name, shared, new Span(sharedFrom, name.span().end()), carried);
                }
            } else if (!lists.isListed(previousEnd, begin)) {
                shared = List.of();
            }
            Optional<PostPhrase> given = apart.heldBy(name, from);
            if (given.isPresent()) {
                carried = posts.hold(name, given.get().offices(), name.span(), carried);
            }
            carried = behind.read(name, carried);
            previousEnd = name.span().end();
            previousSentence = sentence;
        }
        columns.find();
        careers.find();
        names.forEach(lives::find);
    }

    /** "来自青禾市的规划师": what was named before in the enumeration is not meant. */
    private boolean isDescribed(PostPhrase phrase) {
        int begin = phrase.begin();
        return FROM.matcher(text)
                .region(Math.max(0, begin - LONGEST_FROM), begin)
                .find();
    }

    /** Whether somebody was told before to hold another office than those of a list, and so is no more than listed behind their holder. */
    private boolean holdsOther(Name name, List<Office> offices) {
        String title = offices.get(offices.size() - 1).title();
        Set<String> held = posts.titlesOf(name);
        return !held.isEmpty() && !held.contains(title);
    }

    /** Whether the titles before a list count for all in it: deputies and members do, a unique office does not. */
    private boolean areShared(List<Office> offices) {
        return offices.stream()
                .noneMatch(office -> lexicon.titles.classOf(office.title()).equals("head"));
    }
}
