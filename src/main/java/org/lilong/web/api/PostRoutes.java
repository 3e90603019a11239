package org.lilong.web.api;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Org;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;
import org.lilong.query.DistinctCounts;
import org.lilong.query.Select;
import org.lilong.search.Kind;
import org.lilong.web.answer.Post;
import org.lilong.web.answer.PostInFull;
import org.lilong.web.answer.Ref;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.route.Api;
import org.lilong.web.route.Filter;
import org.lilong.web.route.Listing;
import org.lilong.web.route.Operations;

/** Posts: a list, and each with everyone who held it, in the order of the reports. */
public final class PostRoutes {
    private static final List<Filter> FILTERS = List.of(
            Filter.search(Kind.POST, "the post's name, with its body"),
            Filter.text("title", "Part of the title."),
            Filter.entity("body", Iris.Type.ORGANISATION, "The body that the post is in."),
            Filter.entity("person", Iris.Type.PERSON, "Somebody who holds or held it."),
            Filter.concept("status", Scheme.STATUS, "How somebody held it."),
            Filter.date("from", "The first day of a report of a holder."),
            Filter.date("to", "The last day of that report."),
            Filter.entity("place", Iris.Type.PLACE, "The area of the body, or one around it."));

    private final Data data;
    private final Things<Post> posts;
    private final Select reports = Questions.read("post-holders");
    private final DistinctCounts held = DistinctCounts.through(Terms.ON_POST, Org.MEMBER);

    public PostRoutes(Data data) {
        this.data = data;
        this.posts = new Things<>(data, Iris.Type.POST, PostRoutes::named);
    }

    public void register(Api api) {
        Operations operations = new Operations(api, "posts");
        Listing<Post> listing = new Listing<>(data, "posts", Post.class, FILTERS, this::summaries);
        api.get(operations.list("listPosts", Post.class, "Posts", FILTERS), listing::answer);
        api.get(operations.one("getPost", PostInFull.class, "A post with everyone who held it"), call -> {
            posts.summary(call);
            Post post = summaries(List.of(posts.entity(call))).get(0);
            call.one(new PostInFull(
                    post,
                    Told.fold(
                            call.rows(reports, Map.of("_entity", posts.entity(call))),
                            List.of("person", "status"),
                            OrganisationRoutes::holder)));
        });
    }

    private List<Post> summaries(List<Node> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        Map<String, Long> holders = held.of(data.dataset(), entities);
        return posts.summaries(entities).stream()
                .map(one -> new Post(
                        one.type(),
                        one.id(),
                        one.iri(),
                        one.name(),
                        one.title(),
                        one.postIn(),
                        one.aliases(),
                        holders.getOrDefault(one.iri(), 0L)))
                .toList();
    }

    private static Post named(Told told) {
        Ref post = told.thing();
        return new Post(
                post.type(),
                post.id(),
                post.iri(),
                post.name(),
                told.textOf("title"),
                told.refOrNull("postIn"),
                told.texts("alias"),
                0);
    }
}
