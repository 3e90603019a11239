package org.lilong;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds the package tree: which packages there are, which may use which, and what stays behind which wall. */
@AnalyzeClasses(packages = "org.lilong", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String HOUSE = "org.lilong";
    private static final String MAP = "";

    /** Every package, and the packages of the house that it may use. */
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("article", List.of());
        // How pages are read, step by step: from bytes to text, lines, parts, pieces.
        MAY_USE.put("article.character", List.of("article"));
        MAY_USE.put("article.line", List.of("article", "article.character"));
        MAY_USE.put("article.original", List.of("article", "article.character"));
        MAY_USE.put("article.file", List.of());
        MAY_USE.put("article.pdf", List.of("article.character", "article.line", "article.original", "article.file"));
        MAY_USE.put(
                "article.format",
                List.of(
                        "article",
                        "article.character",
                        "article.line",
                        "article.original",
                        "article.file",
                        "article.pdf"));
        MAY_USE.put("article.repair", List.of("article", "article.character", "article.line", "article.original"));
        MAY_USE.put(
                "article.layout", List.of("article.character", "article.line", "article.original", "article.repair"));
        MAY_USE.put("article.headline", List.of("article.character", "article.line", "article.layout"));
        MAY_USE.put(
                "article.part",
                List.of(
                        "article",
                        "article.character",
                        "article.line",
                        "article.repair",
                        "article.layout",
                        "article.headline"));
        MAY_USE.put(
                "article.piece",
                List.of(
                        "article",
                        "article.character",
                        "article.line",
                        "article.repair",
                        "article.layout",
                        "article.part"));
        MAY_USE.put("article.place", List.of("article", "article.character"));
        MAY_USE.put("article.issue", List.of("article", "article.character", "article.line"));
        // The reader takes a file through all of them.
        MAY_USE.put(
                "article.reading",
                List.of(
                        "article",
                        "article.character",
                        "article.line",
                        "article.original",
                        "article.file",
                        "article.format",
                        "article.layout",
                        "article.part",
                        "article.piece",
                        "article.place"));
        MAY_USE.put("language", List.of("article"));
        // What an article claims, and below it what its finders know and look at.
        MAY_USE.put("extraction.claim", List.of("article"));
        MAY_USE.put("extraction.lexicon", List.of("article", "language"));
        MAY_USE.put("extraction.text", List.of("article", "language", "extraction.lexicon"));
        // The finders, in the order in which they build on each other.
        MAY_USE.put("extraction.name", List.of("article", "language", "extraction.lexicon", "extraction.text"));
        MAY_USE.put(
                "extraction.neighbourhood",
                List.of(
                        "article",
                        "language",
                        "extraction.claim",
                        "extraction.lexicon",
                        "extraction.text",
                        "extraction.name"));
        MAY_USE.put(
                "extraction.title", List.of("article", "extraction.claim", "extraction.lexicon", "extraction.text"));
        MAY_USE.put(
                "extraction.organisation",
                List.of(
                        "article",
                        "language",
                        "extraction.claim",
                        "extraction.lexicon",
                        "extraction.text",
                        "extraction.name",
                        "extraction.title"));
        MAY_USE.put(
                "extraction.post",
                List.of(
                        "article",
                        "language",
                        "extraction.claim",
                        "extraction.lexicon",
                        "extraction.text",
                        "extraction.name",
                        "extraction.title",
                        "extraction.organisation"));
        MAY_USE.put(
                "extraction.coreference",
                List.of(
                        "article",
                        "language",
                        "extraction.claim",
                        "extraction.lexicon",
                        "extraction.text",
                        "extraction.name",
                        "extraction.organisation"));
        MAY_USE.put("extraction.date", List.of("article", "extraction.claim", "extraction.lexicon"));
        MAY_USE.put(
                "extraction.event",
                List.of("article", "language", "extraction.claim", "extraction.lexicon", "extraction.date"));
        // One article, from finder to finder.
        MAY_USE.put(
                "extraction",
                List.of(
                        "article",
                        "language",
                        "extraction.claim",
                        "extraction.lexicon",
                        "extraction.text",
                        "extraction.name",
                        "extraction.neighbourhood",
                        "extraction.organisation",
                        "extraction.post",
                        "extraction.coreference",
                        "extraction.date",
                        "extraction.event"));
        MAY_USE.put("identity", List.of("article", "language"));
        MAY_USE.put("ontology", List.of());
        MAY_USE.put("graph", List.of("article", "extraction.claim", "identity", "ontology"));
        // The store replaces pages, which reach it as claims and leave it as quads, and asks again who is who in the
        // blocks they touch.
        MAY_USE.put("store", List.of("article", "extraction.claim", "identity", "ontology", "graph"));
        MAY_USE.put("query", List.of("ontology", "store"));
        // From the reading side the search takes the reader of lexicons, and how traditional characters are simplified.
        MAY_USE.put("search", List.of("article", "language", "ontology", "store"));
        MAY_USE.put("sparql", List.of());
        // The server puts the routes together, and joins them to what they ask.
        MAY_USE.put(
                "web",
                List.of(
                        "query",
                        "search",
                        "sparql",
                        "web.problem",
                        "web.lookup",
                        "web.route",
                        "web.api",
                        "web.protocol",
                        "web.identifier",
                        "web.monitoring",
                        "web.request"));
        // Below the routes: what they declare of themselves, the shapes they send, what they count, ask and refuse.
        MAY_USE.put("web.contract", List.of());
        MAY_USE.put("web.answer", List.of("ontology", "query"));
        MAY_USE.put("web.network", List.of("web.answer"));
        MAY_USE.put("web.problem", List.of("query", "web.answer"));
        // The IRIs that the routes answer for are minted in one place only.
        MAY_USE.put("web.request", List.of("ontology", "web.problem"));
        MAY_USE.put("web.lookup", List.of("ontology", "query", "search", "sparql", "web.answer", "web.problem"));
        MAY_USE.put(
                "web.route",
                List.of(
                        "ontology",
                        "query",
                        "search",
                        "sparql",
                        "web.answer",
                        "web.contract",
                        "web.lookup",
                        "web.problem",
                        "web.request"));
        // The routes, by whom they serve; none knows another.
        MAY_USE.put(
                "web.api",
                List.of(
                        "ontology",
                        "query",
                        "search",
                        "web.answer",
                        "web.contract",
                        "web.lookup",
                        "web.network",
                        "web.problem",
                        "web.request",
                        "web.route"));
        MAY_USE.put(
                "web.protocol",
                List.of(
                        "ontology",
                        "query",
                        "sparql",
                        "web.answer",
                        "web.contract",
                        "web.lookup",
                        "web.problem",
                        "web.request",
                        "web.route"));
        MAY_USE.put(
                "web.identifier",
                List.of("ontology", "query", "web.contract", "web.lookup", "web.problem", "web.route"));
        MAY_USE.put(
                "web.monitoring",
                List.of("query", "sparql", "web.answer", "web.contract", "web.lookup", "web.problem", "web.route"));
        // The root package is the map of the ingest side: the flow, and what it tells of itself.
        MAY_USE.put(
                MAP,
                List.of(
                        "article",
                        "article.file",
                        "article.issue",
                        "article.reading",
                        "language",
                        "extraction",
                        "extraction.claim",
                        "graph",
                        "store"));
        MAY_USE.put(
                "evaluation",
                List.of(
                        "article",
                        "article.file",
                        "article.reading",
                        "language",
                        "extraction",
                        "identity",
                        "ontology",
                        "graph",
                        MAP));
        MAY_USE.put(
                "cli",
                List.of(
                        "article",
                        "article.file",
                        "article.original",
                        "article.reading",
                        "language",
                        "extraction",
                        "identity",
                        "ontology",
                        "graph",
                        "store",
                        "query",
                        "search",
                        "sparql",
                        "web",
                        "evaluation",
                        MAP));
    }

    private static final String[] CORENLP = {"edu.stanford.."};
    private static final String[] JENA = {"org.apache.jena.."};
    private static final String[] SERVERS = {
        "io.javalin..", "org.eclipse.jetty..", "org.apache.jena.fuseki..", "jakarta.servlet.."
    };

    @ArchTest
    static void every_package_stands_in_the_table(JavaClasses all) {
        Set<String> there = new TreeSet<>();
        all.forEach(type -> there.add(type.getPackageName()));
        Set<String> declared = new TreeSet<>();
        MAY_USE.keySet().forEach(name -> declared.add(packageOf(name)));

        assertThat(there)
                .as("packages with classes; say in the table of this test what a new one may use")
                .isEqualTo(declared);
    }

    @ArchTest
    static void every_package_uses_only_what_the_table_grants_it(JavaClasses all) {
        MAY_USE.forEach((name, used) -> wall(name, used).check(all));
    }

    private static ArchRule wall(String name, List<String> used) {
        Set<String> open = new TreeSet<>();
        open.add(packageOf(name));
        used.forEach(other -> open.add(packageOf(other)));
        return noClasses()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .dependOnClassesThat(resideInAnyPackage(HOUSE + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(open.toArray(String[]::new)))))
                .as(packageOf(name) + " may use of the house only " + used)
                .allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule no_package_depends_on_itself_through_others =
            slices().assignedFrom(eachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule corenlp_stays_behind_the_wall_of_language = noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("language"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CORENLP);

    @ArchTest
    static final ArchRule what_reads_pages_knows_nothing_of_rdf = noClasses()
            .that()
            .resideInAnyPackage(
                    packageOf("article") + "..",
                    packageOf("language"),
                    packageOf("extraction") + "..",
                    packageOf("identity"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JENA);

    @ArchTest
    static final ArchRule servers_stay_behind_the_wall_of_web = noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("web") + "..")
            .or()
            .resideInAnyPackage(
                    packageOf("web.answer"),
                    packageOf("web.contract"),
                    packageOf("web.lookup"),
                    packageOf("web.network"),
                    packageOf("web.request"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVERS);

    @ArchTest
    static final ArchRule nobody_uses_the_commands = noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(packageOf("cli"));

    @ArchTest
    static final ArchRule class_names_say_what_a_class_is = noClasses()
            .that(alwaysTrue())
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Common)(\\$.*)?");

    @ArchTest
    static final ArchRule packages_are_null_marked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(org.jspecify.annotations.NullMarked.class);

    @ArchTest
    static void every_package_says_what_it_is_for(JavaClasses all) {
        String silent = MAY_USE.keySet().stream()
                .map(ArchitectureTest::packageOf)
                .filter(name -> !all.contain(name + ".package-info"))
                .collect(joining(", "));

        assertThat(silent).as("packages without a package-info.java").isEmpty();
    }

    private static String packageOf(String name) {
        return name.equals(MAP) ? HOUSE : HOUSE + "." + name;
    }

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(HOUSE)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }
}
