package org.lilong.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lilong.article.LexiconFile;
import org.lilong.article.LexiconFile.BrokenLexiconException;

/** Reads names aloud: pinyin without tones, a person's surname as a surname, and several ways where there are several. */
final class Readings {
    private static final String FILE = "readings.tsv";
    private static final int LONGEST_SURNAME = 2;

    private final Transliterator names = Transliterator.getInstance("Han-Latin/Names");
    private final Transliterator characters = Transliterator.getInstance("Han-Latin");
    private final Map<String, List<List<String>>> surnames = new HashMap<>();
    private final Map<String, List<String>> others = new HashMap<>();
    private final Map<String, String> syllables = new ConcurrentHashMap<>();

    private Readings() {}

    static Readings load() {
        Readings readings = new Readings();
        for (List<String> row : LexiconFile.read(FILE, 3)) {
            readings.add(row.get(0), row.get(1), row.get(2));
        }
        return readings;
    }

    private void add(String use, String text, String listed) {
        List<List<String>> syllables = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            syllables.add(new ArrayList<>());
        }
        for (String reading : listed.split(",")) {
            String[] spoken = reading.split(" ");
            if (spoken.length != text.length() || !(use.equals("surname") || use.equals("any") && text.length() == 1)) {
                throw new BrokenLexiconException(
                        FILE,
                        0,
                        "\"" + use + " " + text + " " + listed
                                + "\": write surname or any, then the characters, then a syllable for each");
            }
            for (int i = 0; i < spoken.length; i++) {
                syllables.get(i).addAll(spellings(spoken[i]));
            }
        }
        if (use.equals("surname")) {
            surnames.put(text, syllables);
        } else {
            others.put(text, syllables.get(0));
        }
    }

    /** The ways to read each letter and digit of a name; a letter of another script than Chinese is read as itself. */
    Aloud of(String name, Kind kind) {
        Letters letters = Letters.of(name);
        String text = letters.text();
        List<List<String>> syllables =
                new ArrayList<>(kind == Kind.PERSON ? surname(text).orElse(List.of()) : List.of());
        List<String> spoken = kind == Kind.PERSON ? spoken(text, names) : spoken(text);
        for (int i = syllables.size(); i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            List<String> listed = others.get(character);
            syllables.add(listed == null ? spellings(spoken.get(i)) : listed);
        }
        return new Aloud(syllables, letters.places());
    }

    private Optional<List<List<String>>> surname(String text) {
        for (int size = Math.min(LONGEST_SURNAME, text.length()); size > 0; size--) {
            List<List<String>> known = surnames.get(text.substring(0, size));
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** A syllable for each character: outside of personal names, the rules look at no more than the character that follows. */
    private List<String> spoken(String text) {
        if (!text.codePoints().allMatch(Character::isIdeographic)
                || text.codePoints().count() < text.length()) {
            return spoken(text, characters);
        }
        List<String> spoken = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String pair = text.substring(i, Math.min(text.length(), i + 2));
            spoken.add(syllables.computeIfAbsent(
                    pair, two -> spoken(two, characters).get(0)));
        }
        return spoken;
    }

    /** A syllable for each character; the rules know compound surnames and so are given the whole. */
    private static List<String> spoken(String text, Transliterator rules) {
        synchronized (rules) {
            String[] whole = rules.transliterate(text).split(" ");
            if (whole.length == text.length()) {
                return List.of(whole);
            }
            List<String> single = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                single.add(rules.transliterate(text.substring(i, i + 1)));
            }
            return single;
        }
    }

    /** What people type for a syllable: ü is v to most, u in passports. */
    private static List<String> spellings(String syllable) {
        String plain = Aloud.plain(syllable.toLowerCase(Locale.ROOT));
        return plain.indexOf('v') > 0 ? List.of(plain, plain.replace('v', 'u')) : List.of(plain);
    }
}
