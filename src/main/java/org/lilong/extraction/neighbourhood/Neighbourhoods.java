package org.lilong.extraction.neighbourhood;

import java.util.List;
import org.lilong.extraction.lexicon.Backing;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.Reliability;
import org.lilong.extraction.lexicon.WordFrequencies;
import org.lilong.extraction.name.PageNames;
import org.lilong.extraction.text.ArticleView;

/** What is known of residential areas, read once for all pages; a lexicon that cannot be read stops the start. */
public final class Neighbourhoods {
    private final Lexicon lexicon;
    private final AreaWords words;
    private final AreaWeights weights = AreaWeights.load();
    private final double most;

    public Neighbourhoods(Lexicon lexicon, WordFrequencies frequencies, Reliability reliability) {
        this.lexicon = lexicon;
        this.most = reliability.of(Backing.CLEAR_AREA);
        this.words = new AreaWords(lexicon, frequencies);
    }

    /** Those of a page, from its articles and the people whom they name. */
    public NeighbourhoodFinder on(List<ArticleView> page, PageNames people) {
        return new NeighbourhoodFinder(lexicon, words, weights, most, page, people);
    }
}
