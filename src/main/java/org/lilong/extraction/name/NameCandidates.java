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

    /** Characters of a name with a surname of two. */
    private static final int LONGEST_SURNAMED = 4;

    /** Characters of the name of a clan. */
    private static final int CLAN = 2;

    private final Lexicon lexicon;
    private final NameSigns signs;
    private final ArticleView view;
    private final String text;
    private final NameParts parts;
    private final NameWords words;
    private final NameCharacters characters;
    private final NameShape shape;
    private final NameOdds odds;
    private final NameSurroundings around;
    private final NameIntroduction introduction;
    private final NameFollowing following;
    private final NameDoubts doubts;
    private final List<NameCandidate> all = new ArrayList<>();
    private int leadAt = -1;
    private Set<NameClue> lead = Set.of();

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
        this.words = new NameWords(lexicon, signs);
        this.characters = characters;
        this.shape = new NameShape(lexicon, characters);
        this.odds = new NameOdds(frequencies, text);
        this.around = new NameSurroundings(lexicon, signs, view);
        this.introduction = new NameIntroduction(lexicon, signs, view);
        this.following = new NameFollowing(lexicon, signs, view);
        this.doubts = new NameDoubts(lexicon, signs, view, around, introduction);
    }

    List<NameCandidate> all() {
        UnlistedNames unlisted = new UnlistedNames(lexicon, signs, view, around, following, characters);
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
        if (shape.isCommon(text, begin) && shape.isCommon(text, begin + 1)) {
            addMarried(begin);
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

    /** "李陈美玉": the surname of the husband, as in Hong Kong and Taiwan, before the name. */
    private void addMarried(int begin) {
        Span span = new Span(begin, Math.min(text.length(), begin + LONGEST_SURNAMED));
        boolean seen = view.personNamesIn(span).stream().anyMatch(name -> name.end() == span.end());
        if (span.length() == LONGEST_SURNAMED && seen && Chars.isHan(text, span) && view.isBoundary(begin)) {
            add(span, NameClue.ANY);
        }
    }

    /** 乌云毕力格, 其木格: made of the parts of such names alone; 吉克伍果莫: behind a clan's name. */
    private void addOfParts(int begin) {
        if (lexicon.surnames.startingAt(text, begin) == CLAN && parts.startingAt(begin + CLAN) >= 2) {
            add(new Span(begin, begin + CLAN + parts.startingAt(begin + CLAN)), NameClue.OF_LONG_PARTS);
        }
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
        String name = Chars.withoutSpaces(text.substring(span.begin(), span.end()));
        if (kind != NameClue.DOTTED && isPartOfDotted(span)) {
            return;
        }
        Set<NameClue> clues = EnumSet.of(NameClue.ANY, kind);
        double odds = this.odds.of(span, shape.likelihood(name, kind, clues));
        boolean hopeless = odds < HOPELESS && kind != NameClue.SPACED && !view.isPersonName(span) && !fillsOffice(span);
        if (hopeless || isOther(name, kind)) {
            return;
        }
        if (lexicon.followers.contains(name)) {
            clues.add(NameClue.OTHER_WORD);
        }
        Left left = around.left(span.begin());
        clues.addAll(lead(span.begin(), left));
        clues.addAll(following.of(span.end()));
        seen(span, clues);
        clues.addAll(around.filled(span, left));
        clues.addAll(doubts.of(span, left));
        all.add(new NameCandidate(span, name, clues, odds, NameCandidate.Rivals.NONE));
    }

    private boolean isOther(String name, NameClue kind) {
        boolean certain = kind == NameClue.DOTTED || kind == NameClue.IN_COLUMN;
        return signs.lane.matcher(name).matches() || !certain && (words.isOtherWord(name) || words.isAddress(name));
    }

    /** What stands before a stretch; read once for those that begin at one place, which come one after the other. */
    private Set<NameClue> lead(int begin, Left left) {
        if (begin != leadAt) {
            leadAt = begin;
            lead = introduction.of(begin, left);
            lead.add(around.before(begin, left));
        }
        return lead;
    }

    /** "副主任花卉，": behind an office of few and before a mark, even an everyday word is a name. */
    private boolean fillsOffice(Span span) {
        int title = lexicon.titles.endingAt(text, span.begin(), 0);
        return title > 0
                && !lexicon.titles
                        .classOf(text.substring(span.begin() - title, span.begin()))
                        .equals("member")
                && (span.end() == text.length() || Chars.isSeparator(text.charAt(span.end())))
                && around.left(span.begin()) == Left.TITLE;
    }

    private boolean isPartOfDotted(Span span) {
        return span.begin() > 0 && text.charAt(span.begin() - 1) == '·'
                || span.end() < text.length() && text.charAt(span.end()) == '·';
    }

    /** A surname alone, or more characters than a surname and its given name have: CoreNLP saw the person, and cut the name wrongly. */
    private boolean tellsLittle(Span seen, Span span) {
        return seen.begin() == span.begin()
                && (seen.length() == 1 || seen.length() > LONGEST_SURNAMED && span.length() == LONGEST_SURNAMED - 1);
    }

    /** What CoreNLP thinks of the stretch. */
    private void seen(Span span, Set<NameClue> clues) {
        for (Span name : view.personNamesIn(span)) {
            if (name.equals(span)) {
                clues.add(NameClue.SEEN);
            } else if (!tellsLittle(name, span)) {
                clues.add(name.begin() == span.begin() ? NameClue.SEEN_FROM_ITS_BEGIN : NameClue.SEEN_IN_PART);
            }
        }
    }
}
