package org.lilong.article.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.character.Glyphs;

/** Finds the district that only the title of a paper or of a web site names. */
public final class TitledDistrict {
    private static final Pattern TITLED = Pattern.compile(
            "(?:中国[·•・]|走进|今日|魅力|大美)(\\p{IsHan}{2,3})(?!\\p{IsHan})|(?<!\\p{IsHan})(\\p{IsHan}{2,3})(?:日报|晚报|报|新闻网|发布|新闻|融媒|之窗)(?!\\p{IsHan})");

    private TitledDistrict() {}

    /**
     * The district that only the title of a paper or of a web site names, without its type word: 青禾 of 中国·青禾 or 青禾日报, where the text speaks of
     * 县委.
     *
     * @param titles what stands around the pieces
     * @param text what the pieces say
     */
    public static Optional<String> of(List<String> titles, String text) {
        Divisions divisions = Divisions.get();
        for (String title : titles) {
            Matcher matcher = TITLED.matcher(Glyphs.simplified(title));
            while (matcher.find()) {
                String stem = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                for (String level : new String[] {"县", "市", "区", "旗"}) {
                    if (divisions.isDistrict(stem + level)
                            && Pattern.compile(level + "(?:委|政府|人大|政协)")
                                    .matcher(Glyphs.simplified(text))
                                    .find()) {
                        return Optional.of(stem + level);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
