package org.lilong.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.util.QueryBuilder;

/** Cuts folded text into pairs of Chinese characters, since any cutting into words would lose names. */
final class Characters extends Analyzer {
    private static final int BETWEEN_NAMES = 100;
    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private static final Analyzer ASKED = new Characters(false);

    private final boolean single;

    private Characters(boolean single) {
        this.single = single;
    }

    /** For what is indexed: pairs, and each character for questions of one. */
    static Characters written() {
        return new Characters(true);
    }

    /** For what is asked: pairs suffice to find longer words. */
    static QueryBuilder asked() {
        return new QueryBuilder(ASKED);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new CJKBigramFilter(tokenizer, ALL_SCRIPTS, single));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return in;
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_NAMES;
    }
}
