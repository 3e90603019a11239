package org.lilong.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes under which we print IRIs, and which queries may rely on. */
public final class Prefixes {
    /** Namespace by prefix, ours first. */
    public static final Map<String, String> MAP = Collections.unmodifiableMap(all());

    private Prefixes() {}

    private static Map<String, String> all() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("lilong", Terms.NAMESPACE);
        for (Iris.Type type : Iris.Type.values()) {
            map.put(type.key(), Iris.BASE + type.key() + "/");
        }
        map.put("graph", "https://w3id.org/lilong/graph/");
        map.put("org", Org.NAMESPACE);
        map.put("foaf", Foaf.NAMESPACE);
        map.put("schema", Schema.NAMESPACE);
        map.put("sem", Sem.NAMESPACE);
        map.put("prov", Prov.NAMESPACE);
        map.put("nif", Nif.NAMESPACE);
        map.put("skos", Skos.NAMESPACE);
        map.put("dct", Dct.NAMESPACE);
        map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        map.put("owl", "http://www.w3.org/2002/07/owl#");
        map.put("oa", "http://www.w3.org/ns/oa#");
        map.put("sh", "http://www.w3.org/ns/shacl#");
        return map;
    }
}
