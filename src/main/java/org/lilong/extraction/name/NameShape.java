package org.lilong.extraction.name;

import java.util.Set;
import org.lilong.extraction.lexicon.Lexicon;

/** Says what a stretch is as a name, by surname and length or by sound, and how likely people are to bear it. */
final class NameShape {
    private final Lexicon lexicon;
    private final NameCharacters characters;

    NameShape(Lexicon lexicon, NameCharacters characters) {
        this.lexicon = lexicon;
        this.characters = characters;
    }

    /** Logarithm of how many people bear the name; its shape is added to the clues. */
    double likelihood(String name, NameClue kind, Set<NameClue> clues) {
        int length = Math.min(name.length() > 2 ? 2 : 1, lexicon.surnames.startingAt(name, 0));
        int given = name.length() - length;
        if (kind == NameClue.DOTTED) {
            return characters.ofTranscription(name);
        }
        if (given == 3 && isCommon(name, 0) && isCommon(name, 1)) {
            clues.add(NameClue.COMPOUND_SURNAME);
            return characters.of(name.substring(0, 2), name.substring(2));
        }
        boolean surnamed = length > 0 && (given == 1 || given == 2);
        if (!surnamed) {
            return characters.ofTranscription(name);
        }
        String surname = name.substring(0, length);
        if (length == 2) {
            clues.add(NameClue.COMPOUND_SURNAME);
        }
        if (given == 2) {
            clues.add(NameClue.TWO_GIVEN);
        }
        switch (lexicon.surnames.classOf(surname)) {
            case "common" -> clues.add(NameClue.FREQUENT_SURNAME);
            case "word" -> clues.add(NameClue.SURNAME_IS_WORD);
            default -> {}
        }
        double likelihood = characters.of(surname, name.substring(length));
        boolean ofParts = kind == NameClue.OF_PARTS || kind == NameClue.OF_LONG_PARTS;
        return ofParts ? Math.max(likelihood, characters.ofTranscription(name)) : likelihood;
    }

    boolean isCommon(String text, int at) {
        return at < text.length()
                && lexicon.surnames.classOf(text.substring(at, at + 1)).equals("common");
    }
}
