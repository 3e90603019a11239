package org.lilong.extraction.neighbourhood;

/** What can speak for or against a stretch being the name of a residential area; {@code lexicon/area-clues.tsv} says how much each counts. */
enum AreaClue {
    /** Counted for every stretch that has the shape of such a name. */
    ANY,

    // how it ends
    ENDS_IN_HOUSING,
    ENDS_IN_COMMUNITY,
    ENDS_IN_VILLAGE,
    ENDS_IN_HAMLET,
    ENDS_IN_ESTATE,
    ENDS_IN_NUMBERED_LANE,
    SHARES_TYPE,

    // what stands before its type word
    ONE_CHARACTER,
    LONG,
    GOES_BY_AREA_OR_STREET,
    GOES_BY_DIVISION,
    NUMBERED,
    IS_PRAISE(true),
    IS_WORD(true),
    ENDS_IN_WORD(true),
    BEGINS_INSIDE_WORD(true),
    ENDS_IN_FUNCTION_WORD(true),

    // what stands before it
    BEHIND_UNIT,
    BEHIND_KNOWN_TOWN,
    BEHIND_AREA,
    BEHIND_MARK,
    BEHIND_LIST_MARK,
    BEHIND_PLACE_WORD,
    BEHIND_LIVING,

    // what stands behind it
    BEFORE_COMMITTEE,
    BEFORE_RESIDENTS,
    BEFORE_NUMBER,
    BEFORE_MARK,
    BEFORE_LIST_MARK,
    BEFORE_HAPPENING,
    BEFORE_OTHER_NAME(true),
    FILLS_PLACE,

    // what CoreNLP sees in it
    SEEN,
    SEEN_AS_PERSON(true),
    SEEN_AS_SIDE(true),
    QUOTED(true),

    // what the page says
    REPEATED,
    IN_SEVERAL_ARTICLES,
    OF_COMPANY;

    /** Whether it counts for a name only where it is seen at all its places; otherwise one place is enough. */
    final boolean everywhere;

    AreaClue() {
        this(false);
    }

    AreaClue(boolean everywhere) {
        this.everywhere = everywhere;
    }
}
