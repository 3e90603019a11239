package org.lilong.extraction.neighbourhood;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.article.TownWords;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.text.ArticleView;
import org.lilong.language.Script;

/** Everything in an article that has the shape of a residential area's name, with what speaks for and against it. */
final class AreaCandidates {
    private static final Pattern LANE =
            Pattern.compile("([\\u4E00-\\u9FFF]{1,4}[路街道里巷])[0-9]+(?:弄|巷|号(?:大|楼)?院|号楼组|号街坊)"
                    + "|([\\u4E00-\\u9FFF]{1,4}[坡桥湾沟庄园条坊营口头庙寺河山台])[0-9]+号(?:大|楼)?院");

    private static final Pattern NO_AREA = Pattern.compile(".*" + AreaWord.NO_AREA.anyOf());

    private static final Pattern RESIDENTS = Pattern.compile("社区" + AreaWord.RESIDENTS_BODY.anyOf());

    private static final String COUNT = "(?:[0-9]+|[一二两三四五六七八九十]+)个";

    /** Areas in a list that share one type word: "桃园、新华两个小区". */
    private static final Pattern SHARED_TYPE =
            Pattern.compile("((?:[\\u4E00-\\u9FFF0-9]{2,8}、){1,30}[\\u4E00-\\u9FFF0-9]{2,8}?)" + "(?:等|" + COUNT + "|等"
                    + COUNT + ")(?:老旧)?(" + AreaWord.SHARED_TYPE.anyOf() + ")");

    private static final Set<String> TOWN_TYPES = Set.copyOf(TownWords.ALL);
    private static final int LONGEST_OVERLAP = 3;

    private final Lexicon lexicon;
    private final AreaWords words;
    private final AreaBegin edges;
    private final AreaSurroundings around;
    private final ArticleView view;
    private final String text;
    private final List<AreaCandidate> all = new ArrayList<>();

    AreaCandidates(Lexicon lexicon, AreaWords words, ArticleView view, List<Name> people) {
        this.lexicon = lexicon;
        this.words = words;
        this.view = view;
        this.text = view.text;
        this.edges = new AreaBegin(lexicon, words, view, people);
        this.around = new AreaSurroundings(lexicon, words, view);
    }

    /** Those of an article in the order in which they end; those of a list that shares its type word last. */
    List<AreaCandidate> all() {
        for (int end = 2; end <= text.length(); end++) {
            int length = lexicon.residentialSuffixes.endingAt(text, end, 0);
            if (length > 0 && !endsLater(end, length)) {
                typed(end, length);
            }
        }
        Matcher lane = LANE.matcher(text);
        while (lane.find()) {
            int road = Math.max(lane.end(1), lane.end(2));
            int begin = Math.max(lane.start(), edges.ofRoad(road - 1));
            boolean joins = "的在到与和及住".indexOf(text.charAt(begin)) >= 0;
            add(new Span(joins ? begin + 1 : begin, lane.end()), road, AreaClue.ENDS_IN_NUMBERED_LANE, "lane");
        }
        Matcher shared = SHARED_TYPE.matcher(text);
        while (shared.find()) {
            sharing(shared.start(1), shared.end(1), shared.group(2));
        }
        return all;
    }

    /** Whether a type word that begins in this one, or before it, ends behind it. */
    private boolean endsLater(int end, int length) {
        int longer = end < text.length() ? lexicon.residentialSuffixes.endingAt(text, end + 1, 0) : 0;
        for (int more = 2; more <= LONGEST_OVERLAP && end + more <= text.length(); more++) {
            if (lexicon.residentialSuffixes.endingAt(text, end + more, 0) > more) {
                return true;
            }
        }
        return longer > length || longer > 1 && end + 1 - longer > end - length && text.startsWith("楼组", end - 1);
    }

    /** A division under its full name: of those without a type word, many a village has the name. */
    private boolean isDivision(String stem) {
        return "道镇乡区县市省旗州盟".indexOf(stem.charAt(stem.length() - 1)) >= 0 && lexicon.divisions.contains(stem);
    }

    /** Whether it is the town of the page, called by its name alone: 桃坊 on a page of 桃坊街道. */
    private boolean isOwnTown(String name) {
        String own = view.article.place().subdistrict();
        return own != null
                && Script.simplified(own).startsWith(name)
                && TOWN_TYPES.contains(Script.simplified(own).substring(name.length()));
    }

    private void sharing(int from, int to, String type) {
        int begin = from;
        while (begin < to) {
            int mark = text.indexOf('、', begin);
            int end = mark < 0 || mark > to ? to : mark;
            int start = Math.max(begin, edges.ofRoad(end));
            if (end - start >= 2 && !edges.isPerson(start, end)) {
                add(new Span(start, end), end, AreaClue.SHARES_TYPE, kind(type));
            }
            begin = end + 1;
        }
    }

    private String kind(String type) {
        Lexicon.Residential kind = lexicon.residentialOf(type);
        return kind == null ? "residential-community" : kind.kind();
    }

    private void typed(int end, int suffix) {
        String word = text.substring(end - suffix, end);
        Lexicon.Residential kind = lexicon.residentialOf(word);
        if (kind == null || !kind.strong() && !AreaWord.PLAUSIBLE.is(word) || AreaWord.GOES_ON.beginsAt(text, end)) {
            return;
        }
        int begin = edges.of(end - suffix, end);
        String stem = text.substring(begin, end - suffix);
        boolean bare = stem.chars().noneMatch(c -> Chars.isHan((char) c))
                || suffix == 1 && stem.length() < 2 && kind.kind().equals("estate")
                || words.areCommon(stem)
                || words.isEach(stem)
                || isPhrase(begin, end - suffix);
        if (bare
                || word.equals("社区") && stem.endsWith("街道")
                || NO_AREA.matcher(text.substring(begin, end)).matches()
                || AreaWord.NO_STEM.is(stem)
                || isDivision(stem)
                || isOwnTown(text.substring(begin, end))
                || word.equals("家园") && isOwnTown(stem)
                || word.equals("社区") && isSubdistrict(stem, end)) {
            return;
        }
        add(new Span(begin, end), end - suffix, ending(word, kind), kind.kind());
    }

    /** "调研|老旧|小区": a word of common use, and then what names no area. */
    private boolean isPhrase(int begin, int suffixBegin) {
        for (int at = begin + 1; at < suffixBegin; at++) {
            if (view.isBoundary(at)
                    && words.isEveryday(text.substring(begin, at))
                    && words.areCommon(text.substring(at, suffixBegin))) {
                return true;
            }
        }
        return false;
    }

    private static AreaClue ending(String word, Lexicon.Residential kind) {
        if (word.equals("社区") || word.endsWith("区") && !kind.strong()) {
            return AreaClue.ENDS_IN_COMMUNITY;
        }
        if (kind.strong()) {
            return AreaClue.ENDS_IN_HOUSING;
        }
        if (word.endsWith("村")) {
            return AreaClue.ENDS_IN_VILLAGE;
        }
        return "庄屯寨".indexOf(word.charAt(word.length() - 1)) >= 0 && !word.equals("山庄")
                ? AreaClue.ENDS_IN_HAMLET
                : AreaClue.ENDS_IN_ESTATE;
    }

    private void add(Span span, int stemEnd, AreaClue ending, String kind) {
        Set<AreaClue> clues = EnumSet.of(AreaClue.ANY, ending);
        clues.addAll(around.of(span, stemEnd));
        all.add(new AreaCandidate(span, kind, clues));
    }

    /**
     * "和平社区" on a page of 和平路街道: in Shanghai the subdistrict itself, or an abbreviation of it, where nothing shows a residents' committee;
     * elsewhere only in the names of what each subdistrict has (和平社区卫生服务中心).
     */
    private boolean isSubdistrict(String stem, int end) {
        Place place = view.article.place();
        String own = place.subdistrict();
        boolean elsewhere =
                place.city() != null && !Script.simplified(place.city()).startsWith("上海");
        boolean residents =
                RESIDENTS.matcher(text).results().anyMatch(body -> text.startsWith(stem, body.start() - stem.length()));
        if (own == null || residents || elsewhere && !AreaWord.OF_SUBDISTRICT.beginsAt(text, end)) {
            return false;
        }
        int at = 0;
        for (char c : stem.toCharArray()) {
            at = Script.simplified(own).indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
