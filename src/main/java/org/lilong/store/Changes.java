package org.lilong.store;

/**
 * What a change did to the pages of the store.
 *
 * @param added pages that the store did not hold before
 * @param replaced pages that it held
 * @param removed pages that it holds no longer
 */
public record Changes(int added, int replaced, int removed) {
    static final Changes NONE = new Changes(0, 0, 0);

    Changes plus(Changes other) {
        return new Changes(added + other.added, replaced + other.replaced, removed + other.removed);
    }
}
