package org.lilong.identity;

/**
 * Why two mentions are, or are not, one entity.
 *
 * @param reason the evidence, as the end of a sentence that begins "because "
 */
public record Link(MentionKey first, MentionKey second, String reason) {}
