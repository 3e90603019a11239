package org.lilong.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.language.Script;

/**
 * The stretches of an article that are certainly the name of one place, so that no name begins inside them: divisions of the country, the page's own
 * place, and areas whose name begins with a character that elsewhere joins words (和, 并), where it stands so that it can join nothing.
 */
final class UnitNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 9;

    /** A joining character behind a full stop, a bracket, a mark of a list or at the begin of a line, and the rest of an area's name. */
    private static final Pattern NOTHING_TO_JOIN = Pattern.compile(
            "(?:^|[。！？；：“”「」（）【】▲■●◆□\\n])[ \\u3000]*原?([和并及][\\u4E00-\\u9FFF]{1,4}?(?:社区|居民区|小区|新村|街道|苑|里|坊|村))(?=党|居|村|社区|小区|的|[“，、。0-9]|业主)");

    private final TreeMap<Integer, Span> spans = new TreeMap<>();

    UnitNames(Lexicon lexicon, String text, Place place) {
        divisions(lexicon, text);
        for (String own : new String[] {place.city(), place.district(), place.subdistrict()}) {
            if (own != null && own.length() >= SHORTEST) {
                all(text, Script.simplified(own));
            }
        }
        Set<String> proven = new HashSet<>();
        Matcher matcher = NOTHING_TO_JOIN.matcher(text);
        while (matcher.find()) {
            proven.add(matcher.group(1));
        }
        proven.forEach(name -> all(text, name));
    }

    private void divisions(Lexicon lexicon, String text) {
        for (int begin = 0; begin + SHORTEST <= text.length(); begin++) {
            for (int length = Math.min(LONGEST, text.length() - begin); length >= SHORTEST; length--) {
                if (lexicon.divisions.contains(text.substring(begin, begin + length))) {
                    add(new Span(begin, begin + length));
                    break;
                }
            }
        }
    }

    private void all(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            add(new Span(at, at + name.length()));
        }
    }

    private void add(Span span) {
        Span before = spans.get(span.begin());
        if (before == null || before.end() < span.end()) {
            spans.put(span.begin(), span);
        }
    }

    /** Where the name that an offset lies inside begins; the offset itself where it lies inside none. */
    int beginOf(int at) {
        return beginOf(at, span -> span.end() > at);
    }

    /** Where the name that ends at {@code end} and that {@code at} lies inside begins; else {@code at}. */
    int beginOf(int at, int end) {
        return beginOf(at, span -> span.end() == end);
    }

    private int beginOf(int at, Predicate<Span> suits) {
        return spans.subMap(Math.max(0, at - LONGEST), at).values().stream()
                .filter(suits)
                .findFirst()
                .map(Span::begin)
                .orElse(at);
    }
}
