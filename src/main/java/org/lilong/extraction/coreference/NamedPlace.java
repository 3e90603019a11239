package org.lilong.extraction.coreference;

import java.util.List;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Draft;

/** Where a name stands, and the posts given there. */
record NamedPlace(Name name, List<Draft.Post> posts) {
    int begin() {
        return name.span().begin();
    }

    int end() {
        return name.span().end();
    }
}
