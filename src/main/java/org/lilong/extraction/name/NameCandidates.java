package org.lilong.extraction.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordFrequencies;
import org.lilong.extraction.name.NameCandidate.Left;
import org.lilong.extraction.text.ArticleView;

/** Everything in an article that has the shape of a personal name, with its evidence: its characters, titles before it, words behind it, CoreNLP's names. */
final class NameCandidates {
    /** A stretch so much likelier as ordinary words, as a logarithm, is not looked at further. */
    private static final double HOPELESS = -14;

    private final Lexicon lexicon;
    private final NameSigns signs;
    private final ArticleView view;
    private final String text;
    private final NameParts parts;
    private final NameWords words;
    private final NameCharacters characters;
    private final NameOdds odds;
    private final NameSurroundings around;
    private final NameIntroduction introduction;
    private final NameFollowing following;
    private final NameDoubts doubts;
    private final List<NameCandidate> all = new ArrayList<>();

    NameCandidates(
            Lexicon lexicon,
            NameSigns signs,
            NameCharacters characters,
            WordFrequencies frequencies,
            ArticleView view) {
        this.lexicon = lexicon;
        this.signs = signs;
        this.view = view;
        this.text = view.text;
        this.parts = new NameParts(lexicon, text);
        this.words = new NameWords(lexicon);
        this.characters = characters;
        this.odds = new NameOdds(frequencies, text);
        this.around = new NameSurroundings(lexicon, signs, view);
        this.introduction = new NameIntroduction(lexicon, view);
        this.following = new NameFollowing(lexicon, signs, view);
        this.doubts = new NameDoubts(lexicon, signs, view, around);
    }

    List<NameCandidate> all() {
        UnlistedNames unlisted = new UnlistedNames(lexicon, signs, view, around, following);
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isHan(text.charAt(i))) {
                addSurnamed(i);
                unlisted.startingAt(i).forEach(span -> add(span, NameClue.UNLISTED));
                addOfParts(i);
            }
        }
        new DottedNames(view, parts, around, following).find().forEach(span -> add(span, NameClue.DOTTED));
        new SpacedNames(lexicon, view).find().forEach(span -> add(span, NameClue.SPACED));
        new ColumnNames(lexicon, text).find().forEach(span -> add(span, NameClue.IN_COLUMN));
        Set<String> places = all.stream()
                .filter(one -> one.has(NameClue.GOES_ON_AS_PLACE))
                .map(NameCandidate::name)
                .collect(Collectors.toSet());
        all.stream().filter(one -> places.contains(one.name())).forEach(one -> one.clues()
                .add(NameClue.PLACE_ELSEWHERE));
        Set<String> introduced = all.stream()
                .filter(one -> one.has(NameClue.AFTER_TITLE) || one.has(NameClue.AFTER_PERSON_NOUN))
                .map(NameCandidate::name)
                .collect(Collectors.toSet());
        all.removeIf(one -> signs.town.matcher(one.name()).matches() && !introduced.contains(one.name()));
        return all;
    }

    private void addSurnamed(int begin) {
        int surname = Math.min(2, lexicon.surnames.startingAt(text, begin));
        if (surname == 0) {
            return;
        }
        int first = lexicon.surnames.contains(text.substring(begin, begin + 1)) ? 2 : 3;
        for (int length = 2; length <= surname + 2 && begin + length <= text.length(); length++) {
            if (!Chars.isHan(text.charAt(begin + length - 1))) {
                return;
            }
            if (length >= first) {
                add(new Span(begin, begin + length), NameClue.ANY);
            }
        }
    }

    /** 乌云毕力格, 其木格: made of the parts of such names alone. */
    private void addOfParts(int begin) {
        int length = parts.startingAt(begin);
        int end = begin + length;
        if (length >= 2) {
            add(new Span(begin, end), length > 2 ? NameClue.OF_LONG_PARTS : NameClue.OF_PARTS);
            if (parts.isSingleAt(end)) {
                add(new Span(begin, end + 1), NameClue.OF_LONG_PARTS);
            }
        }
    }

    private void add(Span span, NameClue kind) {
        String name = text.substring(span.begin(), span.end()).replaceAll("[\\s\\u3000\\u00A0]+", "");
        if (kind != NameClue.DOTTED && isPartOfDotted(span)
                || signs.lane.matcher(name).matches()) {
            return;
        }
        if (kind != NameClue.DOTTED
                && kind != NameClue.IN_COLUMN
                && (words.isOtherWord(name) || words.isAddress(name))) {
            return;
        }
        Set<NameClue> clues = EnumSet.of(NameClue.ANY, kind);
        double likelihood = likelihood(name, kind, clues);
        double odds = this.odds.of(span, likelihood);
        if (odds < HOPELESS && !view.isPersonName(span)) {
            return;
        }
        if (lexicon.followers.contains(name)) {
            clues.add(NameClue.OTHER_WORD);
        }
        Left left = around.left(span.begin());
        clues.add(around.before(span.begin(), left));
        clues.addAll(introduction.of(span.begin(), left));
        clues.addAll(following.of(span.end()));
        seen(span, clues);
        clues.addAll(around.filled(span, left));
        clues.addAll(doubts.of(span, left));
        all.add(new NameCandidate(span, name, clues, odds, NameCandidate.Rivals.NONE));
    }

    private boolean isPartOfDotted(Span span) {
        return span.begin() > 0 && text.charAt(span.begin() - 1) == '·'
                || span.end() < text.length() && text.charAt(span.end()) == '·';
    }

    private double likelihood(String name, NameClue kind, Set<NameClue> clues) {
        int length = Math.min(name.length() > 2 ? 2 : 1, lexicon.surnames.startingAt(name, 0));
        int given = name.length() - length;
        if (kind == NameClue.DOTTED) {
            return characters.ofTranscription(name);
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
        return characters.of(surname, name.substring(length));
    }

    /** What CoreNLP thinks of the stretch. */
    private void seen(Span span, Set<NameClue> clues) {
        for (Span name : view.personNamesIn(span)) {
            if (name.equals(span)) {
                clues.add(NameClue.SEEN);
            } else {
                clues.add(name.begin() == span.begin() ? NameClue.SEEN_FROM_ITS_BEGIN : NameClue.SEEN_IN_PART);
            }
        }
    }
}
