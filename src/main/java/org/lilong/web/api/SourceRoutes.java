package org.lilong.web.api;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Iris;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.search.Kind;
import org.lilong.web.answer.NewsArticle;
import org.lilong.web.answer.NewsArticleInFull;
import org.lilong.web.answer.PagePrint;
import org.lilong.web.answer.Ref;
import org.lilong.web.answer.SetApart;
import org.lilong.web.answer.SourcePage;
import org.lilong.web.answer.SourcePageInFull;
import org.lilong.web.contract.Medium;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Filter;
import org.lilong.web.route.Listing;
import org.lilong.web.route.Operations;

/** Where everything comes from: articles with their text and whom they name, and the pages that they stand on. */
public final class SourceRoutes {
    private static final List<Filter> ARTICLES = List.of(
            Filter.search(Kind.ARTICLE, "the headline or the text"),
            Filter.date("from", "The first day of issue."),
            Filter.date("to", "The last day of issue."),
            Filter.text("department", "Part of the department or reporter who signs."),
            Filter.text("page", "The page, by the name of its file up to the first dot."),
            Filter.entity("person", Iris.Type.PERSON, "Somebody whom it names."),
            Filter.entity("body", Iris.Type.ORGANISATION, "A body that it names."),
            Filter.entity("place", Iris.Type.PLACE, "The area that it is about, or one around it."));
    private static final List<Filter> PAGES = List.of(
            Filter.text("q", "Part of the name of its file."),
            Filter.date("from", "The first day of issue."),
            Filter.date("to", "The last day of issue."),
            Filter.entity("place", Iris.Type.PLACE, "The area that it is about, or one around it."));

    private final Data data;
    private final Things<NewsArticle> articles;
    private final Things<SourcePage> pages;
    private final Select text = Questions.read("article-text");
    private final Select names = Questions.read("article-names");
    private final Select events = Questions.read("article-events");
    private final Select onPage = Questions.read("page-articles");
    private final Select setApart = Questions.read("page-set-apart");
    private final Prints prints = new Prints();

    public SourceRoutes(Data data) {
        this.data = data;
        this.articles = new Things<>(data, Iris.Type.ARTICLE, SourceRoutes::article);
        this.pages = new Things<>(data, Iris.Type.PAGE, SourceRoutes::page);
    }

    public void register(Api api) {
        Operations ofArticles = new Operations(api, "articles");
        Operations ofPages = new Operations(api, "pages");
        Listing<NewsArticle> allArticles =
                new Listing<>(data, "articles", NewsArticle.class, ARTICLES, articles::summaries);
        Listing<SourcePage> allPages = new Listing<>(data, "pages", SourcePage.class, PAGES, pages::summaries);
        api.get(
                ofArticles.list("listArticles", NewsArticle.class, "Articles, the latest first", ARTICLES),
                allArticles::answer);
        api.get(
                ofArticles.one("getArticle", NewsArticleInFull.class, "An article with its text and whom it names"),
                call -> call.one(fullArticle(call)));
        api.get(ofPages.list("listPages", SourcePage.class, "Pages that were read", PAGES), allPages::answer);
        api.get(
                ofPages.one("getPage", SourcePageInFull.class, "A page with its articles"),
                call -> call.one(fullPage(call)));
        api.get(
                ofPages.single(
                        "getPagePrint",
                        Operations.ROOT + "pages/{id}/print",
                        PagePrint.class,
                        "A page as it was printed, line by line",
                        Operations.ids(),
                        List.of(Medium.JSON)),
                call -> call.one(new PagePrint(pages.summary(call), prints.sheets(call, pages.entity(call)))));
    }

    private static NewsArticle article(Told told) {
        Ref article = told.thing();
        return new NewsArticle(
                article.type(),
                article.id(),
                article.iri(),
                told.textOrNull("headline"),
                told.textOrNull("issued"),
                told.textOrNull("signedBy"),
                told.refs("page").get(0),
                told.refOrNull("covers"));
    }

    private NewsArticleInFull fullArticle(Call call) {
        NewsArticle summary = articles.summary(call);
        Map<String, Node> asked = Map.of("_entity", articles.entity(call));
        List<Rows.Row> named = call.rows(names, asked);
        return new NewsArticleInFull(
                summary,
                new Told(call.rows(text, asked)).textOrNull("text"),
                named(named, "PersonMention"),
                named(named, "OrganisationMention"),
                named(named, "NeighbourhoodMention"),
                Told.fold(call.rows(events, asked), List.of("event"), told -> told.event("event")));
    }

    private static List<Ref> named(List<Rows.Row> rows, String kind) {
        return new Told(rows.stream()
                        .filter(row -> row.text("kind").orElse("").endsWith(kind))
                        .toList())
                .refs("named");
    }

    private static SourcePage page(Told told) {
        Ref page = told.thing();
        return new SourcePage(
                page.type(),
                page.id(),
                page.iri(),
                told.textOf("doc"),
                told.textOrNull("published"),
                told.textOrNull("issueNumber"),
                told.number("characters"),
                told.refOrNull("covers"),
                told.texts("article").size());
    }

    private SourcePageInFull fullPage(Call call) {
        SourcePage summary = pages.summary(call);
        Map<String, Node> asked = Map.of("_entity", pages.entity(call));
        return new SourcePageInFull(
                summary,
                Told.fold(call.rows(onPage, asked), List.of("article"), Told::article),
                Told.fold(
                        call.rows(setApart, asked),
                        List.of("begin", "end"),
                        told -> new SetApart(
                                told.textOf("kind"), told.textOf("text"), told.number("begin"), told.number("end"))));
    }
}
