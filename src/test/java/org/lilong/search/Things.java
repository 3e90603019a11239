package org.lilong.search;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Nif;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Skos;
import org.lilong.ontology.Terms;

/** Puts things that can be found into a dataset, as the program describes them. */
final class Things {
    private final DatasetGraph data;

    Things(DatasetGraph data) {
        this.data = data;
    }

    /** An entity whose id is its name; so many mentions in articles. */
    String entity(Iris.Type type, int mentions, String name, String... aliases) {
        Node entity = type.iri(Integer.toString(name.hashCode(), 36));
        data.add(Graphs.ENTITIES, entity, Skos.PREF_LABEL, chinese(name));
        for (String alias : List.of(aliases)) {
            data.add(Graphs.ENTITIES, entity, Skos.ALT_LABEL, chinese(alias));
        }
        for (int i = 0; i < mentions; i++) {
            Node article = Iris.article("p" + i, 0);
            data.add(article, NodeFactory.createURI(article.getURI() + "#" + name.hashCode()), Terms.REFERS_TO, entity);
        }
        return entity.getURI();
    }

    String person(String name, String... aliases) {
        return entity(Iris.Type.PERSON, 1, name, aliases);
    }

    String article(String doc, String headline, String text) {
        Node article = Iris.article(doc, 0);
        data.add(article, article, Schema.HEADLINE, chinese(headline));
        data.add(article, article, Nif.IS_STRING, NodeFactory.createLiteralString(text));
        return article.getURI();
    }

    void forget(String iri) {
        data.deleteAny(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    private static Node chinese(String text) {
        return NodeFactory.createLiteralLang(text, "zh");
    }
}
