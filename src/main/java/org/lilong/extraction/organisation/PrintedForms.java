package org.lilong.extraction.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lilong.article.Place;
import org.lilong.extraction.lexicon.Lexicon;

/** The fullest forms that a page prints of the names of its bodies. */
final class PrintedForms {
    private static final Map<String, String> FULL_FORMS = Map.ofEntries(
            Map.entry("居委会", "居民委员会"),
            Map.entry("村委会", "村民委员会"),
            Map.entry("业委会", "业主委员会"),
            Map.entry("院委会", "院落管理委员会"),
            Map.entry("镇政府", "镇人民政府"),
            Map.entry("乡政府", "乡人民政府"),
            Map.entry("区政府", "区人民政府"),
            Map.entry("县政府", "县人民政府"),
            Map.entry("法院", "人民法院"),
            Map.entry("检察院", "人民检察院"));

    /** "县法院民一庭", "区检察院党组". */
    private static final Pattern IN_COURT = Pattern.compile("(.+?)(?<!人民)(法院|检察院)(.+)");

    /** Names up to this length say only what kind of body it is. */
    private static final int MOST_GENERIC = 4;

    /** Regions of a province's rank whose full name goes on behind the short one otherwise. */
    private static final Set<String> AUTONOMOUS = Set.of("内蒙古", "广西", "西藏", "宁夏", "新疆");

    /** Districts of one character and a type word leave too little without it. */
    private static final int SHORTEST_DISTRICT = 3;

    private static final int OFTEN = 3;

    /** With the two characters that such names mostly begin with. */
    private static final Pattern ZONE = Pattern.compile("[\\u4E00-\\u9FFF]{2}(?:经开区|高新区|经济技术开发区|经济开发区|高新技术产业开发区)");

    private final Lexicon lexicon;
    private final String pageText;
    private final String apart;
    private final String zone;
    private final Map<String, Optional<String>> companies = new HashMap<>();
    /** Formal words for governments ("镇人民政府"), each with whether the articles print it by itself. */
    private final Map<String, Boolean> governments = new HashMap<>();

    private String articleText = "";

    /**
     * @param pageText the texts of the page's articles, without white space, simplified
     * @param apart what stands apart from them, likewise
     */
    PrintedForms(Lexicon lexicon, String pageText, String apart) {
        this.lexicon = lexicon;
        this.pageText = pageText;
        this.apart = apart;
        Matcher own = ZONE.matcher(apart);
        this.zone = own.find() ? own.group() : zone(pageText);
    }

    /** The development zone that the page names most, where it does so often enough to be its own: 青桥经开区; else "". */
    String zone() {
        return zone;
    }

    private static String zone(String page) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = ZONE.matcher(page);
        while (matcher.find()) {
            counts.merge(matcher.group(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(zone -> zone.getValue() >= OFTEN)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Begins an article with this text. */
    void enter(String text) {
        articleText = text;
    }

    /** The committee under the fullest form that the page prints: 居民委员会 for 居委会. */
    Body inFull(Body given, Place place) {
        Body body = withLevel(given, place);
        for (Map.Entry<String, String> form : FULL_FORMS.entrySet()) {
            if (body.name().endsWith(form.getKey())) {
                String full = body.name()
                                .substring(
                                        0, body.name().length() - form.getKey().length())
                        + form.getValue();
                return isPrinted(full, body.name(), form.getValue()) ? new Body(full, body.unit()) : body;
            }
        }
        Matcher court = IN_COURT.matcher(body.name());
        if (court.matches()) {
            String full = court.group(1) + "人民" + court.group(2);
            return isPrinted(full, full, "") ? new Body(full + court.group(3), body.unit()) : body;
        }
        if (body.name().endsWith("办") && pageText.contains(body.name() + "公室")) {
            return new Body(body.name() + "公室", body.unit());
        }
        return body.unit().isEmpty() ? withPlace(body, place, institution(body.name())) : body;
    }

    /** The institution that a body's name begins with: 东湖医院 of 东湖医院心内科; the name itself where it begins with none. */
    private String institution(String name) {
        return lexicon.institutions.all().stream()
                .map(kind -> kind.of(name))
                .filter(institution -> institution.length() >= MOST_GENERIC)
                .findFirst()
                .orElse(name);
    }

    /** "青禾法院" on a page that also prints 青禾县人民法院: the home district without its type word. */
    private Body withLevel(Body body, Place place) {
        String district = place.district();
        if (district == null
                || district.length() < SHORTEST_DISTRICT
                || body.name().startsWith(district)) {
            return body;
        }
        String stem = district.substring(0, district.length() - 1);
        if (!body.name().startsWith(stem)) {
            return body;
        }
        String rest = body.name().substring(stem.length());
        return Stream.of(district + rest, district + "人民" + rest)
                .filter(name -> pageText.contains(name) && rest.length() > 1)
                .findFirst()
                .map(name -> new Body(name, district))
                .orElse(body);
    }

    /**
     * Whether the page prints the full form: of governments in its articles, since an imprint gives their formal name; of committees also where it
     * never joins the name of an area to one, and the article spells out what kind it tells of.
     */
    private boolean isPrinted(String full, String shortForm, String kind) {
        if (pageText.contains(full)) {
            return true;
        }
        if (kind.endsWith("政府")) {
            return governments.computeIfAbsent(kind, k -> Pattern.compile("(?:代表|[^\\u4E00-\\u9FFF])" + k)
                    .matcher(pageText)
                    .find());
        }
        boolean committee = kind.endsWith("委员会");
        return apart.contains(full) || committee && !pageText.contains(shortForm) && articleText.contains(kind);
    }

    /** "青石路小学" on a page that also prints 南京市青石路小学. */
    private Body withPlace(Body body, Place place, String institution) {
        if (institution.length() < MOST_GENERIC) {
            return body;
        }
        for (String unit : new String[] {place.province(), place.city(), place.district()}) {
            if (unit == null || unit.length() < 3) {
                continue;
            }
            for (String form : new String[] {unit, unit.substring(0, unit.length() - 1)}) {
                if (pageText.contains(form + institution)) {
                    return new Body(form + body.name(), "");
                }
            }
        }
        return body;
    }

    /** Whether these characters are the short name of a province or a city. */
    private boolean isPlace(String words) {
        return lexicon.divisions.contains(words + "省")
                || lexicon.divisions.contains(words + "市")
                || AUTONOMOUS.contains(words);
    }

    /** A company that the page prints in full, with the name of its province or city before the words. */
    Optional<String> company(String words) {
        return companies.computeIfAbsent(words, this::printedCompany);
    }

    private Optional<String> printedCompany(String words) {
        if (!pageText.contains("公司")) {
            return Optional.empty();
        }
        Matcher matcher = Pattern.compile(
                        "([\\u4E00-\\u9FFF]{2,3})" + Pattern.quote(words) + "[\\u4E00-\\u9FFF]{0,12}?有限(?:责任)?公司")
                .matcher(pageText);
        while (matcher.find()) {
            String before = matcher.group(1);
            for (int begin = 0; begin <= before.length() - 2; begin++) {
                if (isPlace(before.substring(begin))) {
                    return Optional.of(matcher.group().substring(begin));
                }
            }
        }
        return Optional.empty();
    }
}
