package org.lilong.extraction;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.Span;
import org.lilong.extraction.NameCandidate.Left;

/** Everything in an article that has the shape of a personal name, with its evidence: surnames, titles before it, words behind it, CoreNLP's names. */
final class NameCandidates {
    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;
    private final NameParts parts;
    private final NameWords words;
    private final NameSurroundings around;
    private final NameDoubts doubts;

    NameCandidates(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
        this.parts = new NameParts(lexicon, text);
        this.words = new NameWords(lexicon);
        this.around = new NameSurroundings(lexicon, view);
        this.doubts = new NameDoubts(lexicon, view, around);
    }

    List<NameCandidate> all() {
        List<NameCandidate> all = new ArrayList<>();
        UnlistedNames unlisted = new UnlistedNames(lexicon, view, around);
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isHan(text.charAt(i))) {
                addSurnamed(i, all);
                for (Span span : unlisted.startingAt(i)) {
                    add(span, named(span) - 1, all);
                }
                addOfParts(i, all);
            }
        }
        all.addAll(new DottedNames(view, parts, around).find());
        all.addAll(new SpacedNames(lexicon, view, around).find());
        for (Span span : new ColumnNames(lexicon, text).find()) {
            String name = text.substring(span.begin(), span.end()).replaceAll("[\\s\\u3000]+", "");
            all.add(new NameCandidate(span, name, Left.PERSON_NOUN, 2, 1));
        }
        return all;
    }

    private void addSurnamed(int begin, List<NameCandidate> all) {
        int surname = lexicon.surnames.startingAt(text, begin);
        for (int s = Math.min(surname, 2); s > 0; s--) {
            if (!lexicon.surnames.contains(text.substring(begin, begin + s))) {
                continue;
            }
            for (int given = 1; given <= 2; given++) {
                Span span = new Span(begin, begin + s + given);
                if (span.end() <= text.length() && Chars.isHan(text, span)) {
                    add(span, shape(span, text.substring(begin, begin + s)), all);
                }
            }
        }
    }

    /** 乌云毕力格, 其木格: made of the parts of such names alone. */
    private void addOfParts(int begin, List<NameCandidate> all) {
        int length = parts.startingAt(begin);
        int end = begin + length;
        boolean dotted = begin > 0 && text.charAt(begin - 1) == '·' || end < text.length() && text.charAt(end) == '·';
        if (length >= 2 && !dotted) {
            Span span = new Span(begin, end);
            add(span, named(span) + (length > 2 ? 1.4 : 0.4), all);
            if (parts.isSingleAt(end)) {
                Span longer = new Span(begin, end + 1);
                add(longer, named(span) + 1.5, all);
            }
        }
    }

    private void add(Span span, double shape, List<NameCandidate> all) {
        String name = text.substring(span.begin(), span.end());
        if (words.isOtherWord(name) || words.isAddress(name)) {
            return;
        }
        double right = around.right(span.end());
        Left left = around.left(span.begin());
        if (right > 0 || view.isPersonName(span)) {
            all.add(new NameCandidate(span, name, left, right, shape + doubts.refused(span, left)));
        }
    }

    private double shape(Span span, String surname) {
        double weight =
                switch (lexicon.surnames.classOf(surname)) {
                    case "common" -> 0.5;
                    case "word" -> -0.3;
                    default -> 0.2;
                };
        int given = span.length() - surname.length();
        return weight + named(span) + (surname.length() == 2 ? 0.5 : 0) + (given == 2 ? 0.4 : 0);
    }

    /** What CoreNLP thinks of the stretch. */
    private double named(Span span) {
        double best = 0;
        for (Span name : view.personNamesIn(span)) {
            if (name.equals(span)) {
                // CoreNLP errs most at the right edge: a name that no clear end follows is worth less
                return around.right(span.end()) >= 1.2 ? 2 : 1.2;
            }
            if (name.overlaps(span)) {
                best = Math.max(best, name.begin() == span.begin() ? 1.2 : 0.3);
            }
        }
        return best;
    }
}
