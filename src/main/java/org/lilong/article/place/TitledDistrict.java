package org.lilong.article.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lilong.article.character.Glyphs;

/** Finds the district that only the title of a paper or of a web site names. */
public final class TitledDistrict {
    private static final Pattern TITLED = Pattern.compile(
            "(?:中国[·•・]|走进|今日|魅力|大美)(\\p{IsHan}{2,3})(?!\\p{IsHan})|(?<!\\p{IsHan})(\\p{IsHan}{2,3})(?:日报|晚报|周报|报|新闻网|发布|新闻|融媒|之窗|时讯|要闻|快讯|政务|通讯|之声|在线|视窗)(?!\\p{IsHan})");

    private TitledDistrict() {}

    /**
     * The district that only the title of a paper or of a web site names, without its type word: 青禾 of 中国·青禾 or 青禾日报, where the text speaks of
     * 县委.
     *
     * @param titles what stands around the pieces
     * @param text what the pieces say
     */
    public static Optional<String> of(List<String> titles, String text) {
        return titles.stream()
                .flatMap(title -> named(Glyphs.simplified(title)))
                .filter(name -> Pattern.compile(name.charAt(name.length() - 1) + "(?:委|政府|人大|政协)")
                        .matcher(Glyphs.simplified(text))
                        .find())
                .findFirst();
    }

    /** The districts of the list that a title names without their type word. */
    static Stream<String> named(String title) {
        return TITLED.matcher(title)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .flatMap(stem -> Stream.of("县", "市", "区", "旗").map(level -> stem + level))
                .filter(Divisions.get()::isDistrict);
    }
}
