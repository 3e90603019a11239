package org.lilong.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyFileTest {
    private static final Graph VOCABULARY = OntologyFile.VOCABULARY.load();

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantOfOursIsDefined(Node term) {
        assertThat(VOCABULARY.contains(term, RDF.type.asNode(), Node.ANY)).isTrue();
    }

    static List<Node> constants() throws IllegalAccessException {
        List<Node> terms = new ArrayList<>();
        for (Field field : Terms.class.getDeclaredFields()) {
            if (field.getType().equals(Node.class)) {
                terms.add((Node) field.get(null));
            }
        }
        return terms;
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Org.class, Foaf.class, Schema.class, Sem.class, Prov.class, Nif.class, Skos.class, Dct.class})
    void constantsOfOthersStandInTheirNamespaces(Class<?> vocabulary) throws ReflectiveOperationException {
        String namespace = (String) vocabulary.getDeclaredField("NAMESPACE").get(null);

        assertThat(namespace).isNotEqualTo(Terms.NAMESPACE).isIn(Prefixes.MAP.values());
    }

    @Test
    void everyTermHasLabelAndDefinitionInChineseAndEnglish() {
        assertThat(terms()).hasSizeGreaterThan(100).allSatisfy(term -> {
            boolean inScheme = VOCABULARY.contains(term, Skos.PREF_LABEL, Node.ANY);
            Node label = inScheme ? Skos.PREF_LABEL : RDFS.label.asNode();
            assertThat(languages(term, label)).containsExactly("en", "zh");
            assertThat(languages(term, Skos.DEFINITION)).containsExactly("en", "zh");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everySchemeIsDefinedAndHasConcepts(Scheme scheme) {
        assertThat(VOCABULARY.contains(scheme.node(), RDF.type.asNode(), Skos.CONCEPT_SCHEME))
                .isTrue();
        List<Node> concepts = VOCABULARY
                .find(Node.ANY, Skos.IN_SCHEME, scheme.node())
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(concepts).isNotEmpty().allSatisfy(concept -> assertThat(scheme.keyOf(concept))
                .isPresent());
    }

    @Test
    void theHeaderSaysVersionLicenceAndWhatTheOntologyIs() {
        Node ontology = VOCABULARY
                .find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
                .next()
                .getSubject();

        assertThat(VOCABULARY.contains(ontology, Dct.LICENSE, Node.ANY)).isTrue();
        assertThat(VOCABULARY.contains(ontology, OWL.versionInfo.asNode(), Node.ANY))
                .isTrue();
        assertThat(languages(ontology, Dct.DESCRIPTION)).containsExactly("en", "zh");
    }

    @Test
    void shapesSpeakOfKnownTermsOnly() {
        List<Node> used = OntologyFile.SHAPES.load().stream()
                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .filter(OntologyFileTest::isOurs)
                .toList();

        assertThat(terms()).containsAll(used);
    }

    @Test
    void aBrokenFileIsReportedWithLineAndRemedy() {
        assertThatThrownBy(() -> parse("@prefix a: <http://a/> .\na:b a:c \"d\" ;; a:e\n"))
                .isInstanceOf(BrokenOntologyException.class)
                .hasMessageStartingWith("ontology/x.ttl, line ")
                .hasMessageContaining("Correct the Turtle there");
    }

    @Test
    void anUndeclaredPrefixIsReportedWithItsLine() {
        assertThatThrownBy(() -> parse("@prefix a: <http://a/> .\n\na:b b:c a:d .\n"))
                .hasMessageContaining("ontology/x.ttl, line 3")
                .hasMessageContaining("prefix: b");
    }

    private static Graph parse(String turtle) {
        return OntologyFile.parse("ontology/x.ttl", new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));
    }

    private static Set<Node> terms() {
        return VOCABULARY.stream()
                .map(Triple::getSubject)
                .filter(OntologyFileTest::isOurs)
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Terms.NAMESPACE);
    }

    private static List<String> languages(Node term, Node property) {
        return VOCABULARY
                .find(term, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLanguage())
                .toList()
                .stream()
                .sorted()
                .toList();
    }
}
