package org.lilong.article.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Print;

/**
 * All beside its text by which a page is read, so that it can be read again once its file is gone.
 *
 * @param folder name of the folder in which it lay
 * @param province what page.properties told, or null; likewise all below down to {@code issued}
 * @param wraps offsets of line breaks that say nothing
 * @param headlines offsets of lines printed as headlines; likewise the last two
 */
record Setting(
        String folder,
        @Nullable String province,
        @Nullable String city,
        @Nullable String district,
        @Nullable String subdistrict,
        @Nullable String issued,
        int[] wraps,
        int[] headlines,
        int[] captions,
        int[] menus) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static String of(OriginalText original, Given given) {
        Setting setting = new Setting(
                given.folder(),
                given.province(),
                given.city(),
                given.district(),
                given.subdistrict(),
                given.issued() == null ? null : given.issued().toString(),
                original.wraps(),
                original.lines(Print.HEADLINE),
                original.lines(Print.CAPTION),
                original.lines(Print.MENU));
        try {
            return JSON.writeValueAsString(setting);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names and numbers must always go into JSON", e);
        }
    }

    static Setting parse(String json) {
        try {
            return JSON.readValue(json, Setting.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no setting of a page: \"" + json + "\"; read the page's file again", e);
        }
    }

    OriginalText original(String text) {
        Map<Integer, Print> prints = new HashMap<>();
        put(headlines, Print.HEADLINE, prints);
        put(captions, Print.CAPTION, prints);
        put(menus, Print.MENU, prints);
        BitSet ends = new BitSet();
        for (int end : wraps) {
            ends.set(end);
        }
        return OriginalText.of(text, ends, prints);
    }

    private static void put(int[] lines, Print print, Map<Integer, Print> prints) {
        for (int begin : lines) {
            prints.put(begin, print);
        }
    }

    Given given() {
        return new Given(
                folder, province, city, district, subdistrict, issued == null ? null : LocalDate.parse(issued));
    }
}
