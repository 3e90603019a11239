package org.lilong.extraction.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.TownWords;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.organisation.Surroundings;
import org.lilong.extraction.title.PostPhrase.Office;

/** Finds the bodies of residential areas that an article names without their area, or whose area alone it names: "居委会主任", "社区书记". */
final class AreaBodies {
    private static final Pattern ELECTED = Pattern.compile("(?:第[一二三四五六七八九十0-9]+届|首届|新一届)([\\u4E00-\\u9FFF0-9]{0,14}?)"
            + "(居委会|居民委员会|村委会|村民委员会|业委会|业主委员会|党委|党总支|党支部|妇联|居务监督委员会|村务监督委员会|院落自治委员会|院落管理委员会|院委会|自治委员会)");

    private static final Pattern AREA = Pattern.compile("([\\u4E00-\\u9FFF]*)(社区|居民区|村|嘎查)");
    private static final Pattern AREA_OFFICE = Pattern.compile("副?(?:书记|主任)|第一书记");
    private static final Pattern OF_PARTY = Pattern.compile(".*(?:党委|党总支|党支部)");

    /** Areas of one town have the same kind of party body more often than not. */
    private static final Pattern AREA_PARTY = Pattern.compile(".*(?:社区|居民区|村|嘎查)(党委|党总支|党支部)");

    private static final Pattern OF_RESIDENTS = Pattern.compile(".*(?:居委会|居民委员会|村委会|村民委员会)");

    /** An area, blanks, and offices or people before the one in question. */
    private static final Pattern ROW =
            Pattern.compile("\\s*([\\u4E00-\\u9FFF]{1,8}(?:社区|居民区|村|嘎查)) +(?:[\\u4E00-\\u9FFF ]{2,12}[、 ] *)?");

    /** A word for an area, or none, and the body in it. */
    private static final Pattern AREA_BODY = Pattern.compile("(社区|小区|居民区|嘎查|村(?![民务])|)(.+)");

    private final Lexicon lexicon;
    private final BodyResolver bodies;
    private final Surroundings surroundings;

    AreaBodies(Lexicon lexicon, BodyResolver bodies, Surroundings surroundings) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.surroundings = surroundings;
    }

    /** Whether words name a body of a residential area, by themselves or behind a word for the area. */
    boolean isBody(String raw) {
        Matcher matcher = AREA_BODY.matcher(raw);
        return matcher.matches()
                && lexicon.isAreaBody(matcher.group(2), !matcher.group(1).isEmpty());
    }

    /** "社区党委", "居委会": the body of the residential area that the text named last. */
    Optional<Body> of(String raw, @Nullable Body carried, int offset) {
        Matcher matcher = AREA_BODY.matcher(raw);
        if (!matcher.matches() || !isBody(raw)) {
            return Optional.empty();
        }
        String type = matcher.group(1);
        boolean partyOnly = type.isEmpty() && matcher.group(2).startsWith("党");
        boolean inUnit = carried != null
                && type.isEmpty()
                && TownWords.NAME.matcher(carried.unit()).matches()
                && lexicon.departments.contains(matcher.group(2));
        if (carried != null && (isArea(carried.unit()) || partyOnly || inUnit)) {
            return Optional.empty();
        }
        String rest = matcher.group(2).equals("委会") ? "村委会" : matcher.group(2);
        Optional<Body> sameKind =
                surroundings.bodyBefore(offset, name -> name.endsWith(rest) && name.length() > raw.length());
        Optional<Body> inArea = surroundings
                .areaBefore(offset, type, rest)
                .map(unit -> rest.equals("居委会") ? unit.replaceFirst("居民区$", "") : unit)
                .map(unit -> bodies.inFull(new Body(unit + rest, unit)));
        return inArea.or(() -> sameKind).map(b -> bodies.resolve(b.name(), null));
    }

    /** Whether the words before a title name an area, not a body in it. */
    boolean isAloneBefore(String raw, String title) {
        return AREA.matcher(raw).matches() && AREA_OFFICE.matcher(title).matches();
    }

    /** "梨园社区书记", "村主任": which of the area's bodies is meant, the office tells. */
    Optional<Body> committee(String raw, Office office) {
        String place = raw.replaceFirst("^派?驻", "");
        Matcher area = AREA.matcher(place);
        if (!area.matches()) {
            return Optional.empty();
        }
        boolean party = office.title().endsWith("书记");
        Pattern kind = party ? OF_PARTY : OF_RESIDENTS;
        String committee = area.group(2).matches("村|嘎查") ? "村委会" : "居委会";
        Optional<String> unit = area.group(1).length() > 1
                ? Optional.of(place)
                : surroundings.areaBefore(office.span().begin(), area.group(2), party ? "党委" : committee);
        return unit.flatMap(name -> bodies.only(
                        body -> body.startsWith(name) && kind.matcher(body).matches())
                .or(() -> (party ? bodies.sharedEnd(AREA_PARTY) : Optional.of(committee))
                        .map(end -> bodies.resolve(name + end, null))));
    }

    /** "梨园村  书记、主任  李某": the area that heads the row in which an office stands apart. */
    Optional<String> areaOfRow(String text, Office office) {
        int begin = office.span().begin();
        Matcher row = ROW.matcher(text).region(Chars.lineBegin(text, begin), begin);
        return row.matches() && AREA_OFFICE.matcher(office.title()).matches()
                ? Optional.of(row.group(1))
                : Optional.empty();
    }

    private static boolean isArea(String unit) {
        return unit.matches(".*(?:社区|小区|居民区|嘎查|村|苑|里|坊|园|弄)") && unit.length() > 2;
    }

    /** The body whose election the article told last before an offset: "选举产生第八届桃园村村委会". */
    Optional<Body> elected(String text, String title, int offset) {
        if (!title.matches("副?(?:主任|主席|书记)|委员")) {
            return Optional.empty();
        }
        Matcher matcher = ELECTED.matcher(text).region(0, offset);
        Optional<Body> last = Optional.empty();
        while (matcher.find()) {
            String kind = matcher.group(2);
            int at = matcher.start();
            String whole = matcher.group(1).replaceFirst("^.*新一届", "") + kind;
            last = of(whole, null, at)
                    .or(() -> whole.equals(kind) ? Optional.empty() : Optional.of(bodies.resolve(whole, null)));
        }
        return last;
    }
}
