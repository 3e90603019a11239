package org.lilong.search;

/** What the index knows of each thing, by the names of Lucene's fields. */
final class Fields {
    /** Raised whenever these fields, or what goes into them, change: an index of another format is made anew. */
    static final String FORMAT = "1";

    static final String KIND = "kind";
    static final String IRI = "iri";
    static final String DIGEST = "digest";
    static final String WEIGHT = "weight";
    /** Stored: the usual name, then the others. */
    static final String STORED_NAME = "storedName";

    static final String STORED_TEXT = "storedText";

    /** The usual name as a whole. */
    static final String LABEL = "label";
    /** Each other name as a whole. */
    static final String ALIAS = "alias";
    /** All names, character by character. */
    static final String NAME = "name";

    static final String HEADLINE = "headline";
    static final String TEXT = "text";

    /** Each name as a whole as it is read: "huangbeihua". */
    static final String PINYIN = "pinyin";
    /** The same from each character on: "beihua" and "hua" too. */
    static final String PINYIN_INSIDE = "pinyinInside";
    /** "hbh". */
    static final String INITIALS = "initials";

    static final String INITIALS_INSIDE = "initialsInside";
    /** From each character on, syllables apart: "bei hua". */
    static final String SYLLABLES = "syllables";

    private Fields() {}
}
