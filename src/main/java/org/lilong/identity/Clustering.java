package org.lilong.identity;

import java.util.List;

/**
 * Who is who, or what is what, among the mentions of a block.
 *
 * @param clusters the entities, in the order of their anchors
 * @param apart pairs that evidence would have joined had not stronger evidence kept them apart
 */
public record Clustering(List<Cluster> clusters, List<Link> apart) {
    public Clustering {
        clusters = List.copyOf(clusters);
        apart = List.copyOf(apart);
    }
}
