package org.lilong.ontology;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The one place where IRIs of data are minted, as {@code /id/{type}/{id}}. */
public final class Iris {
    /** What all IRIs of data begin with. */
    public static final String BASE = "https://w3id.org/lilong/id/";

    /** The kinds of things that have IRIs of their own; the key stands in the IRI. */
    public enum Type {
        PAGE,
        ARTICLE,
        PERSON,
        ORGANISATION,
        NEIGHBOURHOOD,
        PLACE,
        POST,
        EVENT,
        RUN;

        /** Its name in IRIs: "person". */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The thing of this type with an id, which must be one that this class minted. */
        public Node iri(String id) {
            return NodeFactory.createURI(BASE + key() + "/" + id);
        }
    }

    /** The kinds of nodes that an article's graph names by their position in its claims. */
    public enum Local {
        PERSON,
        ORGANISATION,
        NEIGHBOURHOOD,
        PLACE,
        POST,
        EVENT,
        PARTICIPATION,
        GROUP;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Iris() {}

    /** A page, and the name of its graph. */
    public static Node page(String doc) {
        return Type.PAGE.iri(percentEncoded(doc));
    }

    /** Article {@code n} of a page, and the name of its graph. */
    public static Node article(String doc, int n) {
        return Type.ARTICLE.iri(percentEncoded(doc) + "." + n);
    }

    /** A stretch of an article's text, or of a page's original text, in UTF-16 code units. */
    public static Node span(Node articleOrPage, int begin, int end) {
        return NodeFactory.createURI(articleOrPage.getURI() + "#char=" + begin + "," + end);
    }

    /** A sheet of a page's PDF, by its number from 1. */
    public static Node sheet(Node page, int number) {
        return NodeFactory.createURI(page.getURI() + "#sheet-" + number);
    }

    /** A node that stands for one claim or mention of an article (or, for places, of a page). */
    public static Node local(Node articleOrPage, Local kind, int index) {
        return NodeFactory.createURI(articleOrPage.getURI() + "#" + kind.key() + "-" + index);
    }

    /** Whether a node is one that {@link #local} gives for a kind. */
    public static boolean isLocal(Node node, Local kind) {
        return node.isURI() && node.getURI().contains("#" + kind.key() + "-");
    }

    /** The person whose cluster of mentions is anchored at one mention. */
    public static Node person(String doc, int n, int index) {
        return Type.PERSON.iri(Hash.of(doc, Integer.toString(n), Integer.toString(index)));
    }

    /** The event whose cluster of mentions is anchored at one mention. */
    public static Node event(String doc, int n, int index) {
        return Type.EVENT.iri(Hash.of(doc, Integer.toString(n), Integer.toString(index)));
    }

    /** The body of a name; the levels are those that the name is relative to, null where unknown. */
    public static Node organisation(
            String name,
            @Nullable String province,
            @Nullable String city,
            @Nullable String district,
            @Nullable String subdistrict) {
        return Type.ORGANISATION.iri(Hash.of(OrganisationKey.of(name, province, city, district, subdistrict)));
    }

    /** One run of the program that changed the store, by an id of digits and letters. */
    public static Node run(String id) {
        return Type.RUN.iri(percentEncoded(id));
    }

    /** The office of a title in a body. */
    public static Node post(Node organisation, String title) {
        return Type.POST.iri(Hash.of(id(organisation), title));
    }

    public static Node neighbourhood(String name, @Nullable String district, @Nullable String subdistrict) {
        return Type.NEIGHBOURHOOD.iri(Hash.of(district, subdistrict, name));
    }

    /**
     * An administrative area by the names of its levels down to its own; all below it are null.
     * Names are in simplified characters; city and province count only where the district's name does not suffice.
     */
    public static Node place(
            @Nullable String province, @Nullable String city, @Nullable String district, @Nullable String subdistrict) {
        Higher higher = Higher.of(province, city, district);
        return Type.PLACE.iri(Hash.of(higher.province(), higher.city(), district, subdistrict));
    }

    /** The type of a thing under {@link #BASE}, local nodes included under that of their article or page; else empty. */
    public static Optional<Type> typeOf(Node node) {
        if (!node.isURI() || !node.getURI().startsWith(BASE)) {
            return Optional.empty();
        }
        String rest = node.getURI().substring(BASE.length());
        for (Type type : Type.values()) {
            if (rest.startsWith(type.key() + "/")) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The article or page that a local node or span belongs to; the node itself where it is no local node. */
    public static Node documentOf(Node node) {
        int hash = node.getURI().indexOf('#');
        return hash < 0 ? node : NodeFactory.createURI(node.getURI().substring(0, hash));
    }

    /** The page that an article stands on. */
    public static Node pageOf(Node article) {
        String id = id(article);
        return Type.PAGE.iri(id.substring(0, id.lastIndexOf('.')));
    }

    /** The last part of an IRI of {@link #BASE}: the id under its type. */
    public static String id(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    private static String percentEncoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
            if (plain) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return out.toString();
    }
}
