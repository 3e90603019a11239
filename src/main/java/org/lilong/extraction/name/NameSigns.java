package org.lilong.extraction.name;

import java.util.regex.Pattern;
import org.lilong.article.WordClasses;

/** The turns of phrase in and around names that {@code lexicon/name-signs.tsv} lists. */
final class NameSigns {
    /** The classes of the list. */
    private enum Sign {
        PLACE_ENDING,
        AREA_ENDING,
        WATER_ENDING,
        OFFICE_ENDING,
        NEVER_LAST,
        SELDOM_LAST,
        MAY_BE_LAST,
        BEFORE_PRONOUN,
        PRONOUN,
        BEFORE_COMPANY,
        JOINER,
        DOER,
        ALWAYS_ADDRESS,
        TAKES_NOUN,
        FAMILIAR,
        HAMLET,
        LANE,
        TOWN,
        NUMBERED_SCHOOL,
        COMPANY,
        NEWS,
        COUNT,
        SPEAKS,
        FRAME,
        RANK,
        PAST,
        PEOPLE,
        SCHOOL_CLASS,
        PHRASE_BEGIN,
        PHRASE_END
    }

    private static final WordClasses<Sign> LIST = WordClasses.read("name-signs.tsv", Sign.class);

    final String placeEndings = String.join("", LIST.of(Sign.PLACE_ENDING));
    final String areaEndings = String.join("", LIST.of(Sign.AREA_ENDING));
    final String waterEndings = String.join("", LIST.of(Sign.WATER_ENDING));
    final String officeEndings = String.join("", LIST.of(Sign.OFFICE_ENDING));
    final String neverLast = String.join("", LIST.of(Sign.NEVER_LAST));
    final String seldomLast = String.join("", LIST.of(Sign.SELDOM_LAST));
    final String mayBeLast = String.join("", LIST.of(Sign.MAY_BE_LAST));
    final String beforePronoun = String.join("", LIST.of(Sign.BEFORE_PRONOUN));
    final String pronouns = String.join("", LIST.of(Sign.PRONOUN));
    final String beforeCompany = String.join("", LIST.of(Sign.BEFORE_COMPANY));
    final String joiners = String.join("", LIST.of(Sign.JOINER));
    final String doers = String.join("", LIST.of(Sign.DOER));
    final String alwaysAddress = String.join("", LIST.of(Sign.ALWAYS_ADDRESS));
    final String takesNoun = String.join("", LIST.of(Sign.TAKES_NOUN));

    final String familiar = String.join("", LIST.of(Sign.FAMILIAR));

    final Pattern hamlet = LIST.pattern(Sign.HAMLET);
    final Pattern lane = LIST.pattern(Sign.LANE);
    final Pattern town = LIST.pattern(Sign.TOWN);
    final Pattern numberedSchool = LIST.pattern(Sign.NUMBERED_SCHOOL);
    final Pattern company = LIST.pattern(Sign.COMPANY);
    final Pattern news = LIST.pattern(Sign.NEWS);
    final Pattern count = LIST.pattern(Sign.COUNT);
    final Pattern speaks = LIST.pattern(Sign.SPEAKS);
    final Pattern frame = LIST.pattern(Sign.FRAME);
    final Pattern rank = LIST.pattern(Sign.RANK);
    final Pattern past = LIST.pattern(Sign.PAST);
    final Pattern people = LIST.pattern(Sign.PEOPLE);
    final Pattern schoolClass = LIST.pattern(Sign.SCHOOL_CLASS);
    final Pattern phraseBegin = LIST.pattern(Sign.PHRASE_BEGIN);
    final Pattern phraseEnd = LIST.pattern(Sign.PHRASE_END);
}
