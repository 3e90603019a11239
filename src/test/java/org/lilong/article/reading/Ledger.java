package org.lilong.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Page;
import org.lilong.article.SetApart;
import org.lilong.article.character.Glyphs;

/** Checks where each character of a page went. */
final class Ledger {
    private Ledger() {}

    /** Each character is in one article or set apart once, but for white space and what repairs drop; origins point at the same character. */
    static void assertComplete(Page page) {
        String original = page.original();
        int[] places = new int[original.length()];
        for (Article article : page.articles()) {
            for (Block block : article.blocks()) {
                for (int i = block.span().begin(); i < block.span().end(); i++) {
                    if (!Glyphs.isSpace(article.text().charAt(i))) {
                        places[article.source().origin(i)]++;
                        assertSame(
                                article.text().charAt(i),
                                original.charAt(article.source().origin(i)),
                                page);
                    }
                }
            }
        }
        for (SetApart apart : page.setApart()) {
            assertThat(apart.text()).isEqualTo(original.substring(apart.begin(), apart.end()));
            for (int i = apart.begin(); i < apart.end(); i++) {
                places[i]++;
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (!Glyphs.isSpace(original.charAt(i)) && !isDropped(original, i)) {
                assertThat(places[i])
                        .as("places of '%s' at %s of %s", original.charAt(i), i, original)
                        .isEqualTo(1);
            }
        }
    }

    private static void assertSame(char repaired, char origin, Page page) {
        boolean unified = origin == '•' || origin == '&' || (origin >= '０' && origin <= 'ｚ');
        assertThat(repaired == origin || unified)
                .as("'%s' stands for '%s' in %s", repaired, origin, page.original())
                .isTrue();
    }

    /** The second of two same glyphs, the rest of an entity, a control character. */
    private static boolean isDropped(String original, int i) {
        boolean second = i > 0 && original.charAt(i) == original.charAt(i - 1);
        int entity = original.lastIndexOf('&', i);
        boolean inEntity = entity >= 0 && i - entity < 10 && original.indexOf(';', entity) >= i;
        return second || inEntity || Character.isISOControl(original.charAt(i));
    }
}
