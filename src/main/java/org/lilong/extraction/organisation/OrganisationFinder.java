package org.lilong.extraction.organisation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.article.TownWords;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.BodyBegin;
import org.lilong.extraction.title.Conjunctions;
import org.lilong.language.Script;
import org.lilong.language.Sentence;
import org.lilong.language.Token;

/** Finds the bodies that an article names: noun phrases that end as bodies' names do and say which body they mean. */
public final class OrganisationFinder {
    private static final Set<String> NOUNS = Set.of("NR", "NN", "JJ", "OD", "FW", "CD");
    private static final Pattern ABBREVIATION = Pattern.compile("（(?:以下)?(?:简称|下称)[：:]?[“「]?([^”」）]{2,12})[”」]?）");
    /** "市生态环境局青禾县分局": the name of a place inside that of a body. */
    private static final Pattern BRANCH = Pattern.compile(".{2,6}(?:分局|支局|支行|分公司|支公司|分中心|分会|管理部)");

    /** Behind 中心, it is the middle of something: 中心广场, "县委中心工作". */
    private static final Pattern CENTRE = Pattern.compile("广场|花园|公园|绿地|草坪|凉亭|地带|区域|城区|位置|工作|任务|大道|商圈|[路街]");

    private static final Pattern NUMBER = Pattern.compile("^(?:第[一二三四五六七八九十0-9]+届|[0-9]+(?:个|家|名|支)|[0-9]{4}年度?)");

    /** Institutions whose names are proper however short they are. */
    private static final Pattern HOUSE = Pattern.compile(".{2,}(?:小学|中学|大学|学院|医院|幼儿园|公司)");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyResolver bodies;
    private final Draft draft;
    private final Institutions institutions;
    private final String text;
    private final NameEdges edges;
    private final Conjunctions conjunctions;
    private final BodyBegin begins;
    private final BodyNameDoubts doubts;

    public OrganisationFinder(
            Lexicon lexicon,
            ArticleView view,
            BodyResolver bodies,
            Draft draft,
            Institutions institutions,
            List<NameFinder.Name> names,
            List<NeighbourhoodMention> areas) {
        this.lexicon = lexicon;
        this.view = view;
        this.bodies = bodies;
        this.draft = draft;
        this.institutions = institutions;
        this.text = view.text;
        this.conjunctions = new Conjunctions(lexicon, text);
        this.begins = new BodyBegin(lexicon, view);
        this.doubts = new BodyNameDoubts(lexicon, view);
        this.edges = new NameEdges(lexicon, view, bodies, begins, names, areas);
    }

    /** Remembers the short forms that the article introduces, before anything is resolved. */
    public void readAbbreviations() {
        Matcher matcher = ABBREVIATION.matcher(text);
        while (matcher.find()) {
            int begin = phraseBegin(matcher.start());
            if (begin < matcher.start()) {
                Body full = bodies.resolve(text.substring(begin, matcher.start()), null);
                bodies.define(matcher.group(1), full.name());
            }
        }
    }

    public void find() {
        for (Sentence sentence : view.sentences) {
            int begin = -1;
            int end = -1;
            for (Token token : sentence.tokens()) {
                boolean joins = conjunctions.isInsideName(token.span().begin());
                boolean noun =
                        NOUNS.contains(token.pos()) || token.ner().equals("ORGANIZATION") || joins || isClan(token);
                boolean breaks =
                        lexicon.breakers.contains(simple(token)) && token.word().length() < 3 && !joins;
                if (begin >= 0 && (!noun || breaks || token.span().begin() != end)) {
                    phrase(begin, end);
                    begin = -1;
                }
                if (noun && !breaks) {
                    begin = begin < 0 ? token.span().begin() : begin;
                    end = token.span().end();
                }
            }
            if (begin >= 0) {
                phrase(begin, end);
            }
        }
        new QuotedBodies(lexicon, view, bodies, draft, begins, doubts).find();
        new HomeBodies(lexicon, view, bodies, draft, institutions).find();
    }

    /** 林 of 林氏宗亲会, whatever CoreNLP takes it for. */
    private boolean isClan(Token token) {
        return token.span().length() == 1
                && text.startsWith("氏", token.span().end())
                && lexicon.surnames.contains(simple(token));
    }

    private String simple(Token token) {
        return text.substring(token.span().begin(), token.span().end());
    }

    /** The bodies in one noun phrase, from left to right, each as long as it can be. */
    private void phrase(int begin, int end) {
        int from = view.units.beginOf(edges.behindVerb(behindUnit(begin, end)));
        for (int at = end; at > from; at--) {
            if (endsBody(at, from, end)) {
                int start = startOf(begins.of(at, from), at);
                if (mention(start, at)) {
                    return;
                }
            }
        }
    }

    /** A phrase that holds the name of the page's own place begins there. */
    private int behindUnit(int begin, int end) {
        String phrase = text.substring(begin, end);
        Place place = view.article.place();
        for (String unit : new String[] {place.city(), place.district(), place.subdistrict()}) {
            int at = unit == null ? -1 : phrase.indexOf(Script.simplified(unit));
            if (at >= 0 && !BRANCH.matcher(phrase.substring(at)).lookingAt()) {
                return begin + at;
            }
        }
        return begin;
    }

    private boolean endsBody(int at, int from, int phraseEnd) {
        int length =
                Math.max(lexicon.bodySuffixes.endingAt(text, at, from), lexicon.departments.endingAt(text, at, from));
        if (lexicon.titleEndingAt(text, at, from) > 0) {
            return false;
        }
        if (lexicon.goesOn(text, at, from)
                || CENTRE.matcher(text).region(at, text.length()).lookingAt() && text.startsWith("中心", at - 2)
                || edges.isInsideArea(at)) {
            return false;
        }
        boolean edge = at == phraseEnd || lexicon.titles.startingAt(text, at) > 0 || view.isBoundary(at);
        return length > 0 && edge;
    }

    private int startOf(int from, int end) {
        String raw = text.substring(from, end);
        Matcher number = NUMBER.matcher(raw);
        return number.find() ? from + number.end() : from;
    }

    private boolean mention(int phraseBegin, int end) {
        int begin = edges.begin(phraseBegin, end);
        if (!doubts.admit(begin, end)) {
            return false;
        }
        String raw = text.substring(begin, end);
        Body body = bodies.resolve(raw, null);
        if (!isCertain(body, raw, begin, end)
                || body.rest().isEmpty() && TownWords.of(raw).isEmpty()) {
            return false;
        }
        draft.note(view, body, bodies.named(text, new Span(begin, end)));
        return true;
    }

    /** Whether it is clear which body is meant: by its unit, by a name of its own, or because it was named before. */
    private boolean isCertain(Body body, String raw, int begin, int end) {
        return body.unit().length() > 1
                || isProper(begin, end)
                || isOtherSubdistrict(raw)
                || draft.organisations().stream().anyMatch(o -> o.body.name().equals(body.name()));
    }

    /** A subdistrict that another body of the page is one of. */
    private boolean isOtherSubdistrict(String raw) {
        return raw.matches(".{2,7}街道") && bodies.isUnitOfKnown(raw);
    }

    /** A name of its own, not just a kind of body: CoreNLP sees an organisation or a proper noun at its begin. */
    private boolean isProper(int begin, int end) {
        int suffix = Math.max(
                lexicon.bodySuffixes.endingAt(text, end, begin), lexicon.departments.endingAt(text, end, begin));
        return end - begin - suffix >= 2
                && (view.posAt(begin).equals("NR")
                        || view.nameClassAt(begin).equals("GPE")
                        || view.nameClassAt(begin).equals("ORGANIZATION")
                                && (end - begin >= 6
                                        || HOUSE.matcher(text.substring(begin, end))
                                                .matches()));
    }

    private int phraseBegin(int end) {
        return begins.of(end, Chars.lineBegin(text, end));
    }
}
