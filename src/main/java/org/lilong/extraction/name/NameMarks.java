package org.lilong.extraction.name;

import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;

/** Says what brackets and quotation marks around a stretch make of it: a place that somebody is from, the name of something else. */
final class NameMarks {
    private final NameSigns signs;
    private final String text;

    NameMarks(NameSigns signs, String text) {
        this.signs = signs;
        this.text = text;
    }

    /** "李想（桃园村）": in brackets behind a name, the place that the person is from. */
    boolean isOrigin(Span span) {
        return span.begin() > 1
                && span.end() < text.length()
                && text.charAt(span.begin() - 1) == '（'
                && text.charAt(span.end()) == '）'
                && Chars.isHan(text.charAt(span.begin() - 2))
                && signs.placeEndings.indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    /** "“童眼看世界”画展": in something short in quotation marks that is no sentence. */
    boolean isInQuotedPhrase(Span span) {
        int begin = span.begin();
        return !isQuoted(span)
                && signs.phraseBegin
                        .matcher(text.substring(Math.max(0, begin - 9), begin))
                        .find()
                && signs.phraseEnd
                        .matcher(text)
                        .region(span.end(), text.length())
                        .lookingAt();
    }

    boolean isQuoted(Span span) {
        return span.begin() > 0
                && span.end() < text.length()
                && "“「《".indexOf(text.charAt(span.begin() - 1)) >= 0
                && "”」》".indexOf(text.charAt(span.end())) >= 0;
    }
}
