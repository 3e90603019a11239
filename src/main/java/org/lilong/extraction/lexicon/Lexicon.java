package org.lilong.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.LexiconFile;
import org.lilong.language.Script;

/** What is known of language and country beforehand: surnames, titles, types of bodies and of residential areas, cue words. All in simplified characters. */
public final class Lexicon {
    /** Surnames with their class: common, rare, or word for those that are frequent words as well. */
    public final WordSet surnames;

    /** Offices with their rank: head, deputy or member. */
    public final WordSet titles;

    /** The body that an office implies by itself ("区长" → "区政府"), by title. */
    public final Map<String, String> implied;

    /** The office alone, by the printed title that runs together with its body ("宣传部长" → "部长"). */
    public final Map<String, String> bare;

    /** Ends of the names of bodies, with the key of their type. */
    public final WordSet bodySuffixes;

    /** Departments in the short form in which they follow a level word ("民政局"), with the key of their type. */
    public final WordSet departments;

    /** Words that end as the names of bodies do but say only what kind of body is meant ("居委会"). */
    public final WordSet genericBodies;

    /** Bodies that residential areas have of their own: alone, or behind a word for the area. */
    private final Map<String, String> areaBodies = new HashMap<>();

    /** Words for a kind of body that point back to the one named last ("公司"). */
    public final WordSet bodyKinds;

    private final Pattern clinical;

    public final OfficeKinds officeKinds = new OfficeKinds();

    public final BodyDoubts bodyDoubts = new BodyDoubts();

    public final InstitutionKinds institutions = new InstitutionKinds(name -> !name.contains("院") && isClinical(name));

    private final TownOffices townOffices = new TownOffices();

    /** Ends of the names of residential areas, with kind and strength. */
    public final Map<String, Residential> residential;

    public final WordSet residentialSuffixes;

    /** Words that stand before a name as a title does, but are no office ("居民", "志愿者"). */
    public final WordSet personNouns;

    /** Those that are an office where a body stands before them ("桃园绣坊负责人"). */
    public final WordSet statuses;

    /** Parts of names without a Chinese surname: 买买提, 其木格, 卓玛. */
    public final WordSet nameParts;

    /** Words that can follow a name directly ("一行", "出席"). */
    public final WordSet followers;

    /** Words that end what belongs to a body's name when going left from it ("由", "邀请"). */
    public final WordSet breakers;

    /** Verbs of one character that mostly stand before the name of a place or a body ("赴"). */
    public final WordSet takers;

    /** Verbs and attributes after which a person is named ("补选"). */
    public final WordSet introducers;

    /** Forms of address; behind a surname they make no full name ("阿姨"). */
    public final WordSet addresses;

    /** Words that look like a name behind a title but are none ("主任沙龙"). */
    public final WordSet notNames;

    /** Ordinary words that have the shape of a name and are at times one ("满意"). */
    public final WordSet words;

    /** Plants, products and the like, which are names only where a title or a list says so ("沃柑"). */
    public final WordSet things;

    /**
     * How an ending of residential areas' names counts.
     *
     * @param kind key of the neighbourhood scheme
     * @param strong whether the ending alone suffices
     */
    public record Residential(String kind, boolean strong) {}

    /** Full names of all provinces, cities, districts, subdistricts and towns of the country. */
    public final Set<String> divisions;

    /** Names of provinces, cities and districts without what says that they are one, where two characters are left: 柯桥, 广西. */
    public final Set<String> shortPlaces = new HashSet<>();

    public final WordLengths divisionLengths;

    /** Where each title is at home: "party", "school", "police". */
    public final Map<String, String> titleKinds = new HashMap<>();

    private Lexicon() {
        surnames = classes("surnames.tsv", 2, 1);
        Map<String, String> ranks = new HashMap<>();
        implied = new HashMap<>();
        bare = new HashMap<>();
        LexiconFile.read("titles.tsv", 5).forEach(row -> title(row, ranks));
        divisions = new HashSet<>();
        for (List<String> row : LexiconFile.read("divisions.tsv", 4)) {
            divisions.addAll(row.subList(0, 3));
            row.subList(0, 3).stream()
                    .filter(name -> name.length() == 3 || name.endsWith("自治区"))
                    .map(name -> name.substring(0, 2))
                    .forEach(shortPlaces::add);
            divisions.addAll(List.of(row.get(3).split(",")));
        }
        divisionLengths = new WordLengths(divisions);
        bodySuffixes = classes("body-suffixes.tsv", 3, 1);
        genericBodies = WordSet.of(column("generic-bodies.tsv"));
        departments = departments();
        bodyKinds = WordSet.of(column("body-kinds.tsv"));
        clinical = Pattern.compile(".{0,4}(?:" + String.join("|", column("hospital-departments.tsv")) + ")");
        LexiconFile.read("area-bodies.tsv", 2).forEach(row -> areaBodies.put(row.get(0), row.get(1)));
        residential = new HashMap<>();
        for (List<String> row : LexiconFile.read("residential-suffixes.tsv", 3)) {
            residential.put(row.get(0), new Residential(row.get(1), row.get(2).equals("strong")));
        }
        residentialSuffixes = WordSet.of(residential.keySet());
        Map<String, Set<String>> context = new HashMap<>();
        for (List<String> row : LexiconFile.read("name-context.tsv", 2)) {
            context.computeIfAbsent(row.get(1), k -> new HashSet<>()).add(row.get(0));
        }
        nameParts = classes("name-parts.tsv", 2, 1);
        personNouns = WordSet.of(context.getOrDefault("person-noun", Set.of()));
        statuses =
                WordSet.of(ranks.keySet().stream().filter(personNouns::contains).toList());
        ranks.keySet().removeIf(personNouns::contains);
        titles = WordSet.of(ranks);
        followers = WordSet.of(context.getOrDefault("follower", Set.of()));
        breakers = WordSet.of(context.getOrDefault("breaker", Set.of()));
        takers = WordSet.of(context.getOrDefault("taker", Set.of()));
        introducers = WordSet.of(context.getOrDefault("introducer", Set.of()));
        addresses = WordSet.of(context.getOrDefault("address", Set.of()));
        notNames = WordSet.of(context.getOrDefault("not-name", Set.of()));
        words = WordSet.of(context.getOrDefault("word", Set.of()));
        things = WordSet.of(context.getOrDefault("thing", Set.of()));
    }

    private void title(List<String> row, Map<String, String> ranks) {
        String title = Script.simplified(row.get(0));
        ranks.put(title, row.get(2));
        titleKinds.put(title, row.get(1));
        if (!row.get(3).isBlank()) {
            implied.put(title, Script.simplified(row.get(3)));
        }
        if (!row.get(4).isBlank()) {
            bare.put(title, Script.simplified(row.get(4)));
        }
    }

    /** Reads all lists; throws {@link LexiconFile.BrokenLexiconException} where one cannot be read. */
    public static Lexicon load() {
        return new Lexicon();
    }

    /**
     * Length of the title that ends at {@code end}, or 0; none where the words go on to a longer title or to the name of a body,
     * as 委员 does in 委员会 and 律师 in 律师事务所.
     */
    public int titleEndingAt(String text, int end, int from) {
        int length = titles.endingAt(text, end, from);
        return length == 0 || goesOn(text, end, from) ? 0 : length;
    }

    /** Whether a name is that of an office of a town, named by its field alone. */
    public boolean isTownOffice(String name) {
        return townOffices.have(name);
    }

    /** Whether a name is that of a department of a hospital, without the hospital. */
    public boolean isClinical(String name) {
        return clinical.matcher(name).matches();
    }

    /**
     * Whether residential areas have a body of this name.
     *
     * @param typed whether a word for the area stands before it
     */
    public boolean isAreaBody(String name, boolean typed) {
        String form = areaBodies.get(name);
        return form != null && (typed || form.equals("alone"));
    }

    /** Whether the word that ends here is only the begin of a longer one: a title, a body, a residential area. */
    public boolean goesOn(String text, int end, int from) {
        for (int more = 1; more <= 4 && end + more <= text.length(); more++) {
            int covering = Math.max(
                    Math.max(titles.endingAt(text, end + more, from), bodySuffixes.endingAt(text, end + more, from)),
                    Math.max(
                            departments.endingAt(text, end + more, from),
                            residentialSuffixes.endingAt(text, end + more, from)));
            if (covering > more) {
                return true;
            }
        }
        return false;
    }

    /** Kind and strength of the longest residential ending of a name, or null. */
    @Nullable
    public Residential residentialOf(String name) {
        int length = residentialSuffixes.endingAt(name, name.length(), 0);
        return residential.get(name.substring(name.length() - length));
    }

    /** Departments by their usual and by their full names. */
    private static WordSet departments() {
        Map<String, String> classes = new HashMap<>();
        for (List<String> row : LexiconFile.read("district-departments.tsv", 3)) {
            for (String name : row.subList(0, 2)) {
                if (!name.isBlank()) {
                    classes.putIfAbsent(Script.simplified(name), row.get(2));
                }
            }
        }
        return WordSet.of(classes);
    }

    private static WordSet classes(String file, int columns, int column) {
        Map<String, String> classes = new HashMap<>();
        for (List<String> row : new ArrayList<>(LexiconFile.read(file, columns))) {
            classes.putIfAbsent(Script.simplified(row.get(0)), row.get(column));
        }
        return WordSet.of(classes);
    }

    private static List<String> column(String file) {
        return LexiconFile.read(file, 1).stream().map(row -> row.get(0)).toList();
    }
}
