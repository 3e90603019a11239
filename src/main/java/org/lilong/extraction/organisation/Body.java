package org.lilong.extraction.organisation;

/**
 * A body under its resolved name.
 *
 * @param name the resolved name, simplified
 * @param unit the place or neighbourhood that its name begins with ("鼓楼区", "和平路街道", "桃园社区"), or ""
 */
public record Body(String name, String unit) {
    /** The name without its unit. */
    String rest() {
        return name.substring(unit.length());
    }
}
