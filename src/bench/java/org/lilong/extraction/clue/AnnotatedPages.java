package org.lilong.extraction.clue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lilong.article.Article;
import org.lilong.article.file.PageFiles;
import org.lilong.article.reading.PageReader;
import org.lilong.article.file.RawPage;
import org.lilong.evaluation.Document;
import org.lilong.evaluation.Gold;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;
import org.lilong.language.Annotator;
import org.lilong.language.Script;

/** Annotated pages as the rules look at them, to learn from. */
public final class AnnotatedPages {
    /** One page with its annotations. */
    public record AnnotatedPage(Document gold, List<ArticleView> views) {}

    private AnnotatedPages() {}

    /** Those of some folders. */
    public static List<AnnotatedPage> in(Lexicon lexicon, String... folders) {
        List<Path> paths = Arrays.stream(folders).map(Path::of).toList();
        Map<String, Document> gold =
                Gold.read(paths).documents().stream().collect(Collectors.toMap(Document::doc, document -> document));
        Annotator annotator = Annotator.load();
        List<AnnotatedPage> pages = new ArrayList<>();
        try (Stream<RawPage> files = PageFiles.find(paths)) {
            for (RawPage file : files.filter(f -> gold.containsKey(f.doc())).toList()) {
                List<Article> articles = new PageReader().read(file).match(read -> read.page().articles(), no -> List.of());
                List<ArticleView> views = articles.stream()
                        .map(article -> new ArticleView(article, annotator.annotate(article.text()), lexicon))
                        .toList();
                pages.add(new AnnotatedPage(Objects.requireNonNull(gold.get(file.doc())), views));
            }
        }
        return pages;
    }

    /** Names in simplified characters without spaces. */
    public static Set<String> simplified(Stream<String> names) {
        return names.map(name -> Script.simplified(name).replaceAll("[\\s\\u3000]+", "")).collect(Collectors.toSet());
    }
}
