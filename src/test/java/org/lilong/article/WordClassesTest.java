package org.lilong.article;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lilong.article.LexiconFile.BrokenLexiconException;

class WordClassesTest {
    enum Part {
        DASH,
        MONTH_PART
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unknown-class.tsv | lexicon/unknown-class.tsv, line 4: "month-prat" is no class; use one of [dash, month-part]
                    broken-expression.tsv | lexicon/broken-expression.tsv, line 4: correct the expression
                    missing-class.tsv | lexicon/missing-class.tsv, line 0: no word of class month-part; restore the rows
                    no-such-file.tsv | lexicon/no-such-file.tsv, line 0: the file is missing; restore it from the sources
                    """)
    void saysWhereAFileIsBrokenAndWhatToDo(String file, String message) {
        assertThatThrownBy(() -> WordClasses.read(file, Part.class))
                .isInstanceOf(BrokenLexiconException.class)
                .hasMessageStartingWith(message);
    }
}
