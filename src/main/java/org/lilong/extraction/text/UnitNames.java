package org.lilong.extraction.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.language.Script;
import org.lilong.language.Sentence;
import org.lilong.language.Token;

/**
 * The stretches of an article that are certainly the name of one place, so that no name begins inside them: divisions of the country, the page's own
 * place, and areas whose name begins with a character that elsewhere joins words (和, 并), where it stands so that it can join nothing.
 */
public final class UnitNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 9;
    private static final String TOWN = "镇乡";

    /** Times that two characters must follow another to be held to belong to it. */
    private static final int OFTEN = 2;

    /** A joining character behind a full stop, a bracket, a mark of a list or at the begin of a line, and the rest of an area's name. */
    private static final Pattern NOTHING_TO_JOIN = Pattern.compile(
            "(?:^|[。！？；：“「（【▲■●◆□\\n])[ \\u3000]*原?([和并及][\\u4E00-\\u9FFF]{1,4}?(?:社区|居民区|小区|新村|街道|苑|里|坊|村))(?=党|居|村|社区|小区|的|[“，、。0-9]|业主)");

    /** Short names of development zones that stand where a district does. */
    private static final List<String> ZONES = List.of("经开区", "高新区", "开发区", "经济区", "示范区", "度假区", "综保区");

    private final String text;
    private final TreeMap<Integer, Span> spans = new TreeMap<>();

    UnitNames(Lexicon lexicon, String text, Place place, List<Sentence> sentences) {
        this.text = text;
        divisions(lexicon);
        sentences.forEach(sentence -> towns(sentence, lexicon));
        for (String unit : new String[] {place.city(), place.district(), place.subdistrict()}) {
            if (unit != null && unit.length() >= SHORTEST) {
                all(Script.simplified(unit));
            }
        }
        String own = place.subdistrict() == null ? "" : Script.simplified(place.subdistrict());
        if (own.endsWith("街道") && own.length() > SHORTEST + 1) {
            all(own.substring(0, own.length() - 2));
        }
        ZONES.forEach(this::all);
        Set<String> proven = new HashSet<>();
        Matcher matcher = NOTHING_TO_JOIN.matcher(text);
        while (matcher.find()) {
            proven.add(matcher.group(1));
        }
        Set<String> proper = properNouns(sentences);
        sentences.forEach(sentence -> proven.addAll(inseparable(sentence, proper, lexicon)));
        proven.forEach(this::all);
    }

    /** 雁湖 where CoreNLP sees a verb 雁 and a lake: a character of its own to it, without which what is behind it never stands. */
    private Set<String> inseparable(Sentence sentence, Set<String> proper, Lexicon lexicon) {
        Set<String> names = new HashSet<>();
        for (Token token : sentence.tokens()) {
            int begin = token.span().begin();
            boolean verb = token.span().length() == 1
                    && token.pos().startsWith("V")
                    && !lexicon.takers.contains(token.word())
                    && begin + SHORTEST <= text.length()
                    && Chars.isHan(text, new Span(begin, begin + SHORTEST));
            if (verb && (proper.contains(text.substring(begin, begin + SHORTEST - 1)) || !separates(begin))) {
                names.add(text.substring(begin, begin + SHORTEST));
            }
        }
        return names;
    }

    /** Names of two characters that CoreNLP sees somewhere in the article, people's aside. */
    private static Set<String> properNouns(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.pos().equals("NR") && !token.ner().equals("PERSON"))
                .map(Token::word)
                .filter(word -> word.length() == SHORTEST - 1)
                .collect(Collectors.toSet());
    }

    /** Whether the two characters behind an offset stand somewhere without the one at it, or too seldom to tell. */
    private boolean separates(int begin) {
        String rest = text.substring(begin + 1, begin + SHORTEST);
        int count = 0;
        for (int at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1)) {
            if (at == 0 || text.charAt(at - 1) != text.charAt(begin)) {
                return true;
            }
            count++;
        }
        return count < OFTEN;
    }

    private void divisions(Lexicon lexicon) {
        for (int begin = 0; begin + SHORTEST <= text.length(); begin++) {
            long lengths = lexicon.divisionLengths.at(text, begin);
            for (int length = Math.min(LONGEST, text.length() - begin); length >= SHORTEST; length--) {
                if ((lengths >>> length & 1) == 1
                        && lexicon.divisions.contains(text.substring(begin, begin + length))
                        && verbAt(begin, lexicon) == 0) {
                    add(new Span(begin, begin + length));
                    break;
                }
            }
        }
    }

    /** Towns that no list need know: a proper noun to CoreNLP and its type word. */
    private void towns(Sentence sentence, Lexicon lexicon) {
        int proper = -1;
        for (Token token : sentence.tokens()) {
            boolean noun = token.pos().equals("NR");
            int first = token.span().begin() + verbAt(token.span().begin(), lexicon);
            int begin = noun || proper < 0 ? first : proper;
            int length = token.span().end() - begin;
            if (TOWN.indexOf(text.charAt(token.span().end() - 1)) >= 0
                    && length >= SHORTEST
                    && length <= 5
                    && (noun || begin == proper)) {
                add(new Span(begin, token.span().end()));
            }
            proper = noun ? begin : -1;
        }
    }

    /** Length of a verb of two characters or more that CoreNLP may join to the town behind it ("代表镇"). */
    private int verbAt(int begin, Lexicon lexicon) {
        int length = lexicon.breakers.startingAt(text, begin);
        return length < 2 ? 0 : length;
    }

    private void all(String name) {
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
    public int beginOf(int at) {
        return beginOf(at, span -> span.end() > at);
    }

    /** Whether a name ends at an offset. */
    public boolean endsAt(int at) {
        return beginOf(at, at) < at;
    }

    /** Where the name that an offset lies inside ends, if it does before {@code limit}; else the offset itself. */
    public int behind(int at, int limit) {
        return spans.subMap(Math.max(0, at - LONGEST), at).values().stream()
                .mapToInt(Span::end)
                .filter(end -> end > at && end < limit)
                .findFirst()
                .orElse(at);
    }

    /** Where the name that begins at an offset ends; the offset itself where none begins. */
    public int endAt(int begin) {
        Span span = spans.get(begin);
        return span == null ? begin : span.end();
    }

    /** Where the name that ends at {@code end} and that {@code at} lies inside begins; else {@code at}. */
    public int beginOf(int at, int end) {
        return beginOf(at, span -> span.end() == end);
    }

    /** The name with this ending that stands last before an offset. */
    public Optional<String> lastBefore(int offset, String ending) {
        return spans.headMap(offset, false).descendingMap().values().stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .filter(name -> name.endsWith(ending))
                .findFirst();
    }

    private int beginOf(int at, Predicate<Span> suits) {
        return spans.subMap(Math.max(0, at - LONGEST), at).values().stream()
                .filter(suits)
                .findFirst()
                .map(Span::begin)
                .orElse(at);
    }
}
