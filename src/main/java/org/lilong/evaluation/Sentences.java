package org.lilong.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lilong.article.Article;
import org.lilong.article.SetApart;
import org.lilong.article.file.RawPage;
import org.lilong.article.reading.PageReader;

/** The sentences of one page, to show which one a mistake was made on. */
final class Sentences {
    private final List<String> sentences;

    private Sentences(List<String> sentences) {
        this.sentences = sentences;
    }

    /** Those of a page's articles, then what was set apart from them; none where the page cannot be read. */
    static Sentences of(PageReader reader, Path page) {
        List<String> sentences = new ArrayList<>();
        reader.read(RawPage.of(page))
                .match(
                        read -> sentences.addAll(Stream.concat(
                                        read.page().articles().stream().map(Article::text),
                                        read.page().setApart().stream().map(SetApart::text))
                                .flatMap(text -> Arrays.stream(text.split("(?<=[。！？!?])|\\n")))
                                .map(String::strip)
                                .filter(sentence -> !sentence.isEmpty())
                                .toList()),
                        rejected -> false);
        return new Sentences(sentences);
    }

    /** The first of the sentences that have most in common with the parts of a mistake, the first part counting most; "" where none has. */
    String closest(List<String> parts) {
        return sentences.stream()
                .max(Comparator.comparingDouble((String sentence) -> closeness(sentence, parts))
                        .thenComparing(sentences::indexOf, Comparator.reverseOrder()))
                .filter(sentence -> closeness(sentence, parts) > 0)
                .orElse("");
    }

    private static double closeness(String sentence, List<String> parts) {
        String plain = Names.plain(sentence);
        Set<String> pairs = Names.bigrams(sentence);
        double sum = 0;
        double weight = 1;
        for (String part : parts) {
            Set<String> wanted = Names.bigrams(part);
            boolean whole = !part.isEmpty() && plain.contains(Names.plain(part));
            sum += weight * (whole ? 1 : 0.5 * Count.ratio(Names.shared(wanted, pairs), wanted.size()));
            weight /= 2;
        }
        return sum;
    }
}
