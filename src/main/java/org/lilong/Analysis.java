package org.lilong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.extraction.ClaimExtractor;
import org.lilong.language.Sentence;
import org.lilong.store.Contribution;

/** Pages whose articles are being analysed, and which are written together or not at all, because they may share articles. */
final class Analysis {
    private final List<Page> pages;
    private final List<List<Future<List<Sentence>>>> sentences = new ArrayList<>();

    private Analysis(Collection<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    static Analysis begin(Collection<Page> pages, Models models, ExecutorService workers) {
        Analysis analysis = new Analysis(pages);
        for (Page page : pages) {
            List<Future<List<Sentence>>> ofPage = new ArrayList<>();
            for (Article article : page.articles()) {
                ofPage.add(workers.submit(() -> models.annotator().annotate(article.text())));
            }
            analysis.sentences.add(ofPage);
        }
        return analysis;
    }

    long characters() {
        return pages.stream().mapToLong(page -> page.original().length()).sum();
    }

    /** Waits for the sentences and finds what they claim. */
    List<Contribution> contributions(ClaimExtractor extractor) throws ExecutionException, InterruptedException {
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<List<Sentence>> ofPage = new ArrayList<>();
            for (Future<List<Sentence>> future : sentences.get(i)) {
                ofPage.add(future.get());
            }
            contributions.add(Contribution.of(extractor.extract(pages.get(i), ofPage)));
        }
        return contributions;
    }
}
