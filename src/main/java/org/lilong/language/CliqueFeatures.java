package org.lilong.language;

/** Finds the features of the elements of one document (characters of a line, tokens of a sentence) for a model that looks at one and at pairs. */
interface CliqueFeatures {
    /** Features of an element, counted from 0. */
    void ofOne(int at, FeatureNumbers found);

    /** Features of an element and the one before it. */
    void ofPair(int at, FeatureNumbers found);
}
