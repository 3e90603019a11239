package org.lilong.extraction.name;

import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Lexicon;

/** Words with the shape of a name that are none: titles, forms of address, pronouns, places. */
final class NameWords {
    private static final Pattern PRONOUN = Pattern.compile("[她他它您们了着]");

    private final Lexicon lexicon;

    NameWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isOtherWord(String name) {
        return lexicon.notNames.contains(name)
                || lexicon.titles.contains(name)
                || lexicon.personNouns.contains(name)
                || beginsWithTitle(name)
                || PRONOUN.matcher(name).find()
                || name.length() > 2 && lexicon.followers.startingAt(name, 0) > 1
                || name.length() > 2 && lexicon.followers.contains(name.substring(1))
                || name.length() > 2 && lexicon.personNouns.contains(name.substring(1))
                || lexicon.divisions.contains(name);
    }

    /** "秘书蔡": the begin of a name behind the second of two titles. */
    private boolean beginsWithTitle(String name) {
        int title = lexicon.titles.startingAt(name, 0);
        return title >= 2 && title < name.length();
    }

    /** "李阿姨": a surname with a form of address. */
    boolean isAddress(String name) {
        int surname = lexicon.surnames.startingAt(name, 0);
        return surname > 0
                && surname < name.length()
                && (lexicon.addresses.contains(name.substring(surname))
                        || name.length() - surname == 2 && lexicon.titles.contains(name.substring(surname))
                        || name.length() - surname == 2
                                && name.charAt(surname) != '家'
                                && lexicon.addresses.contains(name.substring(surname, surname + 1))
                                && lexicon.followers.contains(name.substring(surname + 1)));
    }
}
