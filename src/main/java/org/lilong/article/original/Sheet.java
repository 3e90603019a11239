package org.lilong.article.original;

/**
 * The size of a sheet of print.
 *
 * @param number from 1
 * @param width in points of 1/72 inch
 * @param height in points
 */
public record Sheet(int number, float width, float height) {}
