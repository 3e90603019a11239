package org.lilong.article.character;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lilong.article.LexiconFile;

/** Puts ordinary characters in the place of their other forms: full-width letters, signs of radical lists, compatibility ideographs, dots. */
public final class CharacterForms {
    private static final Map<Character, Character> FORMS = forms();

    private CharacterForms() {}

    /** The ordinary form of a character; most characters are that themselves. */
    public static char ordinary(char character) {
        if (character < '\u2000') {
            return Character.isISOControl(character) && character != '\t' ? ' ' : character;
        }
        return FORMS.getOrDefault(character, character);
    }

    private static Map<Character, Character> forms() {
        Map<Character, Character> forms = new HashMap<>();
        decomposed('\u2F00', '\u2FDF', Normalizer.Form.NFKC, forms);
        decomposed('\uF900', '\uFAFF', Normalizer.Form.NFC, forms);
        decomposed('０', '９', Normalizer.Form.NFKC, forms);
        decomposed('Ａ', 'Ｚ', Normalizer.Form.NFKC, forms);
        decomposed('ａ', 'ｚ', Normalizer.Form.NFKC, forms);
        for (List<String> row : LexiconFile.read("character-forms.tsv", 2)) {
            if (row.get(0).length() != 1 || row.get(1).length() != 1) {
                throw new LexiconFile.BrokenLexiconException(
                        "character-forms.tsv", 0, "\"" + row + "\" is no pair of single characters; write two");
            }
            forms.put(row.get(0).charAt(0), row.get(1).charAt(0));
        }
        return Map.copyOf(forms);
    }

    private static void decomposed(char from, char to, Normalizer.Form form, Map<Character, Character> forms) {
        for (char c = from; c <= to; c++) {
            String ordinary = Normalizer.normalize(String.valueOf(c), form);
            if (ordinary.length() == 1 && ordinary.charAt(0) != c) {
                forms.put(c, ordinary.charAt(0));
            }
        }
    }
}
