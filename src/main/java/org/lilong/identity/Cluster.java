package org.lilong.identity;

import java.util.List;

/**
 * Mentions that are one entity.
 *
 * @param members the mentions in their order; at least one
 * @param links the steps in which they were found to be one, strongest evidence first; one fewer than members
 */
public record Cluster(List<MentionKey> members, List<Link> links) {
    public Cluster {
        members = List.copyOf(members);
        links = List.copyOf(links);
    }

    /** The mention that the entity's IRI is made from. */
    public MentionKey anchor() {
        return members.get(0);
    }
}
