package org.lilong.article.issue;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.Block;
import org.lilong.article.Elsewhere;
import org.lilong.article.Span;
import org.lilong.article.TracedText;
import org.lilong.article.issue.WholeArticle.OpenBlock;
import org.lilong.article.issue.WholeArticle.Words;

/** Collects the text of an article block by block and notes which of it stands on other pages. */
final class RunningText {
    private final String home;
    private final TracedText.Builder source = new TracedText.Builder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Elsewhere> elsewhere = new ArrayList<>();
    private String doc;
    private int since;

    /**
     * Begins with nothing.
     *
     * @param home name of the page on which the article begins
     */
    RunningText(String home) {
        this.home = home;
        this.doc = home;
    }

    void add(OpenBlock block) {
        if (source.length() > 0) {
            // The line break stands for no character, and so shares the place of the one before it.
            source.append('\n', source.lastOrigin());
        }
        int begin = source.length();
        for (Words words : block.words()) {
            turnTo(words.doc());
            source.append(words.text());
        }
        blocks.add(new Block(block.kind(), new Span(begin, source.length())));
    }

    private void turnTo(String page) {
        if (!page.equals(doc)) {
            note();
            doc = page;
            since = source.length();
        }
    }

    private void note() {
        if (!doc.equals(home) && source.length() > since) {
            elsewhere.add(new Elsewhere(new Span(since, source.length()), doc));
        }
    }

    TracedText source() {
        return source.build();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** What stands on other pages, once all blocks are in. */
    List<Elsewhere> elsewhere() {
        note();
        since = source.length();
        return elsewhere;
    }
}
