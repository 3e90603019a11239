package org.lilong.extraction.name;

import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Expressions;

/** The turns of phrase in and around names that {@code lexicon/name-signs.tsv} lists. */
final class NameSigns {
    private static final Expressions LIST = Expressions.read("name-signs.tsv");

    final String placeEndings = LIST.characters("place-ending");
    final String areaEndings = LIST.characters("area-ending");
    final String officeEndings = LIST.characters("office-ending");
    final String neverLast = LIST.characters("never-last");
    final String seldomLast = LIST.characters("seldom-last");
    final String mayBeLast = LIST.characters("may-be-last");
    final String beforePronoun = LIST.characters("before-pronoun");
    final String pronouns = LIST.characters("pronoun");
    final String beforeCompany = LIST.characters("before-company");
    final String joiners = LIST.characters("joiner");
    final String doers = LIST.characters("doer");
    final String takesNoun = LIST.characters("takes-noun");

    final Pattern hamlet = LIST.pattern("hamlet");
    final Pattern lane = LIST.pattern("lane");
    final Pattern town = LIST.pattern("town");
    final Pattern numberedSchool = LIST.pattern("numbered-school");
    final Pattern company = LIST.pattern("company");
    final Pattern news = LIST.pattern("news");
    final Pattern count = LIST.pattern("count");
    final Pattern speaks = LIST.pattern("speaks");
    final Pattern frame = LIST.pattern("frame");
    final Pattern schoolClass = LIST.pattern("class");
    final Pattern phraseBegin = LIST.pattern("phrase-begin");
    final Pattern phraseEnd = LIST.pattern("phrase-end");
}
