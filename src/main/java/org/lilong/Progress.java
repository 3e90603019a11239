package org.lilong;

import org.lilong.article.reading.PageReading;

/** Hears how far a run has come, to tell the person who waits. */
public interface Progress {
    /** Says nothing. */
    Progress SILENT = new Progress() {};

    /** CoreNLP's models begin to load: some seconds. */
    default void loadingModels() {}

    /** The models are there. */
    default void modelsLoaded() {}

    /** One more file is done with: read, found unchanged, or rejected. */
    default void pageDone(String doc) {}

    /** All pages are in, and the store begins to give back disk space: some seconds for a thousand pages. */
    default void compacting() {}

    /** The store is as small as it gets. */
    default void compacted() {}

    /** A file gave no page. */
    default void rejected(PageReading.Rejected rejection) {}
}
