package org.lilong.search;

import java.util.List;

/**
 * Why something was found.
 *
 * @param field where
 * @param reading how what was typed reads as what is written there
 * @param text what is written there: a name, or a part of an article
 * @param begin where the text begins in the article's text; 0 for names
 * @param highlights the parts of {@code text} that were asked for
 */
public record Match(Field field, Reading reading, String text, int begin, List<Highlight> highlights) {
    /** Where something was found. */
    public enum Field {
        NAME("name"),
        ALIAS("alias"),
        HEADLINE("headline"),
        TEXT("text");

        private final String key;

        Field(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** How something typed reads as something written. */
    public enum Reading {
        AS_WRITTEN("as written"),
        TRADITIONAL("traditional or simplified"),
        PINYIN("pinyin"),
        INITIALS("pinyin initials"),
        ABBREVIATED("abbreviated pinyin");

        private final String words;

        Reading(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Match {
        highlights = List.copyOf(highlights);
    }
}
