package org.lilong.sparql;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The first so many of some rows or triples, which knows whether there were more. */
public final class Limited<T> implements Iterator<T> {
    private final Iterator<T> all;
    private final long most;
    private long passed;
    private boolean cut;

    Limited(Iterator<T> all, long most) {
        this.all = all;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        if (passed < most) {
            return all.hasNext();
        }
        cut = cut || all.hasNext();
        return false;
    }

    @Override
    public T next() {
        if (passed == most) {
            throw new NoSuchElementException();
        }
        passed++;
        return all.next();
    }

    /** Whether there were more; known once there is no next. */
    public boolean isCut() {
        return cut;
    }
}
