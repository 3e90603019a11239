package org.lilong.language;

import edu.stanford.nlp.wordseg.AffixDictionary;
import edu.stanford.nlp.wordseg.CorpusChar;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a character often begins, stands in or ends words of two, three and four, as CoreNLP's lists for the segmenter say. */
final class Affixes {
    /** Begins words of two characters; shifted by one, those of three, and by two, those of four. */
    static final int PREFIX = 1;

    static final int INFIX = PREFIX << 3;

    static final int SUFFIX = INFIX << 3;

    /** Stands inside words. */
    static final int INSIDE = SUFFIX << 3;

    private static final String[] LISTS = {"2p", "3p", "4p", "2i", "3i", "4i", "2s", "3s", "4s"};

    private final CorpusChar lists;
    private final AffixDictionary inside;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    /**
     * Reads the lists.
     *
     * @param folder the segmenter's among CoreNLP's models
     */
    Affixes(String folder) {
        lists = new CorpusChar(folder + "/dict/character_list");
        inside = new AffixDictionary(folder + "/dict/in.ctb");
    }

    /** The flags of a character, or of the empty string for none. */
    int of(String character) {
        return known.computeIfAbsent(character, this::lookUp);
    }

    private int lookUp(String character) {
        int flags = inside.getInDict(character).equals("1") ? INSIDE : 0;
        for (int i = 0; i < LISTS.length; i++) {
            flags |= lists.getTag(LISTS[i], character).equals("1") ? PREFIX << i : 0;
        }
        return flags;
    }
}
