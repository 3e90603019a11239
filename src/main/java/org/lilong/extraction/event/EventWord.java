package org.lilong.extraction.event;

import java.util.List;
import java.util.regex.Pattern;
import org.lilong.article.WordClasses;

/** The words of {@code lexicon/event-words.tsv}, which tells their meaning, that the rules for occasions look for beside the cues. */
enum EventWord {
    GROUP,
    SOMEONE,
    SPEECH,
    WITHOUT_OBJECT,
    HONOUR,
    WINNER,
    VISITORS,
    BESIDE,
    CAST,
    RANK,
    LITIGANT,
    OFFICE,
    END,
    GIVER;

    private static final class Known {
        static final WordClasses<EventWord> WORDS = WordClasses.read("event-words.tsv", EventWord.class);
    }

    List<String> words() {
        return Known.WORDS.of(this);
    }

    /** The words as the alternatives of an expression. */
    String any() {
        return Known.WORDS.anyOf(this);
    }

    Pattern pattern() {
        return Known.WORDS.pattern(this);
    }

    /** An expression in which {@code %s} stands for the words. */
    Pattern in(String expression) {
        return Pattern.compile(expression.formatted(any()));
    }
}
