package org.lilong.web.answer;

import java.util.List;

/** People and who was at events with whom. */
public record Network(List<NetworkNode> nodes, List<NetworkEdge> edges) {}
