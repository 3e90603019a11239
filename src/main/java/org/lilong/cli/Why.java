package org.lilong.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lilong.query.Explanation;
import org.lilong.query.Explanation.Article;
import org.lilong.query.Explanations;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a thing or a claim of the graph to whoever doubts it. */
@Command(
        name = "why",
        description =
                "Explain a thing or a claim: the sentences behind it, why its mentions are one, and who was kept apart.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  lilong why person/mfrggzdfmztwq2lk --store data/mine",
            "  lilong why person/mfrggzdfmztwq2lk -s data/mine -f json > why.json",
            "",
            "A claim of an article has an IRI too, such as article/2022-01-a.0#participation-3; quote it for the shell."
        })
final class Why implements Callable<Integer> {
    @Parameters(paramLabel = "IRI", description = "The IRI, in full or from its type on.")
    @SuppressWarnings("NullAway.Init")
    private String iri;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text or json; default: ${DEFAULT-VALUE}.")
    private String format = "text";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() {
        if (!format.equals("text") && !format.equals("json")) {
            throw new CommandException("no format \"" + format + "\": use text or json");
        }
        try (Store opened = store.open()) {
            Explanation explanation = new Explanations(opened.dataset()).of(iri);
            if (format.equals("json")) {
                out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(explanation));
            } else {
                print(explanation);
            }
        } catch (Explanations.NoSuchThing e) {
            throw new CommandException(e.getMessage(), e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an explanation that cannot be written as JSON", e);
        }
        return 0;
    }

    private void print(Explanation why) {
        out.printf("%s %s%n<%s>%n%s%n", why.type(), why.name() == null ? "" : why.name(), why.iri(), why.basis());
        heading(!why.says().isEmpty(), "It says");
        why.says().forEach(said -> out.printf("  %-20s %s%n", said.property(), said.value()));
        heading(!why.evidence().isEmpty(), "The words behind it");
        why.evidence().forEach(this::print);
        heading(!why.joined().isEmpty(), "Why these are one");
        why.joined()
                .forEach(link -> out.printf(
                        "  %s%n    and %s%n    because %s%n",
                        words(link.firstArticle()), words(link.secondArticle()), link.because()));
        heading(!why.apart().isEmpty(), "Kept apart");
        why.apart().forEach(this::print);
        if (why.more() > 0) {
            out.printf("  … and %d more%n", why.more());
        }
    }

    private void heading(boolean needed, String words) {
        if (needed) {
            out.printf("%n%s%n", words);
        }
    }

    private void print(Explanation.Passage passage) {
        String confidence = passage.confidence() == null
                ? ""
                : String.format(Locale.ROOT, ", confidence %.2f", passage.confidence());
        out.printf(
                "  %s%n    “%s” [%d–%d]%s in: %s%n",
                words(passage.article()),
                passage.quote().strip(),
                passage.begin(),
                passage.end(),
                confidence,
                passage.sentence().strip().replaceAll("\\s*\\R\\s*", " "));
    }

    private void print(Explanation.Apart other) {
        out.printf(
                "  %s <%s>, as in %s%n    %s%s%n",
                other.name(),
                other.iri(),
                words(other.article()),
                other.objection() ? "although evidence speaks for it: " : "",
                other.because());
    }

    private static String words(Article article) {
        String issued = article.issued() == null ? "" : article.issued() + " ";
        return issued + (article.headline().isEmpty() ? "<" + article.iri() + ">" : article.headline());
    }
}
