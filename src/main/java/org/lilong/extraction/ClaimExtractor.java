package org.lilong.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.extraction.claim.PersonMention;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.coreference.Introductions;
import org.lilong.extraction.coreference.Namesakes;
import org.lilong.extraction.coreference.PartialNames;
import org.lilong.extraction.date.DateGrammar;
import org.lilong.extraction.event.EventFinder;
import org.lilong.extraction.event.EventLexicon;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.Reliability;
import org.lilong.extraction.name.NameFinder;
import org.lilong.extraction.name.PageNames;
import org.lilong.extraction.neighbourhood.NeighbourhoodFinder;
import org.lilong.extraction.neighbourhood.Neighbourhoods;
import org.lilong.extraction.organisation.BodyNames;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.organisation.Draft;
import org.lilong.extraction.organisation.Institutions;
import org.lilong.extraction.organisation.NamedKinds;
import org.lilong.extraction.organisation.OrganisationFinder;
import org.lilong.extraction.organisation.Surroundings;
import org.lilong.extraction.organisation.Venues;
import org.lilong.extraction.post.PostFinder;
import org.lilong.extraction.text.ArticleView;
import org.lilong.language.Sentence;

/** Reads what a page claims: its articles one by one, each with what the whole page makes certain. */
public final class ClaimExtractor {
    private final Lexicon lexicon;
    private final NameFinder names;
    private final Neighbourhoods areas;
    private final EventFinder events;
    private final Reliability reliability;

    private ClaimExtractor(Lexicon lexicon, EventLexicon eventLexicon, Reliability reliability) {
        this.lexicon = lexicon;
        this.names = new NameFinder(lexicon);
        this.areas = new Neighbourhoods(lexicon, names.words(), reliability);
        this.events = new EventFinder(eventLexicon, reliability);
        this.reliability = reliability;
    }

    /** Loads the lists of words; throws where one of them cannot be read. */
    public static ClaimExtractor load() {
        DateGrammar.load();
        return load(Reliability.load());
    }

    /** As {@link #load()}, with other shares of right claims than those of the lexicon. */
    public static ClaimExtractor load(Reliability reliability) {
        return new ClaimExtractor(Lexicon.load(), EventLexicon.load(), reliability);
    }

    /**
     * The claims of a page.
     *
     * @param page the page
     * @param sentences for each of its articles, in order, the sentences of its text
     */
    public PageClaims extract(Page page, List<List<Sentence>> sentences) {
        List<ArticleView> views = new ArrayList<>();
        for (int i = 0; i < page.articles().size(); i++) {
            views.add(new ArticleView(page.articles().get(i), sentences.get(i), lexicon));
        }
        PageNames people = new PageNames(names, views);
        PageKnowledge knowledge = new PageKnowledge(
                page,
                people,
                new BodyResolver(
                        lexicon,
                        page,
                        views.stream()
                                .map(view -> view.text.replaceAll("[\\s\\u3000]+", ""))
                                .collect(Collectors.joining("\n"))),
                areas.on(views, people),
                new ArrayList<>());
        return new PageClaims(
                page, views.stream().map(view -> claims(view, knowledge)).toList());
    }

    /** What the articles of a page know of each other; the events grow from article to article. */
    private record PageKnowledge(
            Page page, PageNames names, BodyResolver bodies, NeighbourhoodFinder areas, List<EventClaim> told) {}

    private ArticleClaims claims(ArticleView view, PageKnowledge page) {
        Article article = view.article;
        Draft draft = new Draft(reliability);
        page.bodies().enter(article.place(), view.text);
        List<NameFinder.Name> found = page.names().in(view);
        List<NeighbourhoodMention> neighbourhoods = page.areas().in(view);
        NamedKinds kinds = new NamedKinds(lexicon, view);
        Institutions institutions = new Institutions(lexicon.institutions, draft, kinds, page.bodies());
        OrganisationFinder organisations =
                new OrganisationFinder(lexicon, view, page.bodies(), draft, institutions, found, neighbourhoods);
        organisations.readAbbreviations();
        found.forEach(draft::name);
        organisations.find();
        Surroundings surroundings = new Surroundings(
                lexicon.officeKinds,
                draft,
                page.bodies(),
                kinds,
                neighbourhoods,
                page.areas().counts());
        new PostFinder(lexicon, view, page.bodies(), draft, found, surroundings, institutions).find();
        new Namesakes(lexicon, view, draft, found).tellApart();
        new PartialNames(lexicon, view, draft, found).find();
        new Venues(view, draft).drop();
        List<OrganisationMention> bodies =
                draft.organisationMentions(lexicon, article.place(), new BodyNames(article.text(), article.place()));
        List<PostClaim> posts = draft.postClaims();
        List<PersonMention> people = new Introductions(view)
                .of(
                        draft.personMentions(),
                        posts.stream().map(PostClaim::person).collect(Collectors.toSet()));
        EventFinder.Found happened = events.find(new EventFinder.Context(
                article,
                view.sentences,
                people,
                posts,
                bodies,
                neighbourhoods,
                page.page().issuedOrNull(),
                page.page().original(),
                page.names().printed(),
                page.told()));
        page.told().addAll(happened.events());
        return new ArticleClaims(
                article,
                view.sentences.stream().map(Sentence::span).toList(),
                people,
                bodies,
                neighbourhoods,
                posts,
                happened.events(),
                happened.participations());
    }
}
