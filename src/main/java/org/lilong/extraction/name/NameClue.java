package org.lilong.extraction.name;

/** What can speak for or against a stretch being a personal name; {@code lexicon/name-clues.tsv} says how much each counts. */
public enum NameClue {
    /** Counted for every stretch that has the shape of a name: how seldom such a stretch is one. */
    ANY,

    /** How much likelier its characters are as a name than as ordinary words; counted once for each factor of e. Behind an office of few, words count less. */
    ODDS_FOR,
    ODDS_AGAINST,
    ODDS_AGAINST_BEHIND_OFFICE,

    /** How much likelier another stretch is a name that has characters with it in common; likewise, by how that one begins and ends. */
    ODDS_OF_RIVAL,
    ODDS_OF_VAGUE_RIVAL,
    ODDS_OF_RIVAL_INSIDE,
    ODDS_OF_LONGER,

    // its own shape
    TWO_GIVEN,
    COMPOUND_SURNAME,
    FREQUENT_SURNAME,
    SURNAME_IS_WORD,
    OF_PARTS,
    OF_LONG_PARTS,
    UNLISTED,
    DOTTED,
    SPACED,
    IN_COLUMN,

    // what stands before it
    AFTER_TITLE,
    AFTER_SHARED_TITLE,
    AFTER_PERSON_NOUN,
    AFTER_BODY,
    AFTER_PAST,
    AFTER_FUNCTION_WORD,
    AFTER_LIST_MARK,
    AFTER_SPACE,
    AFTER_HEAD,
    AFTER_SEPARATOR,
    INSIDE_WORD,

    // what stands behind it
    BEFORE_MARK,
    BEFORE_QUOTE,
    BEFORE_FOLLOWER,
    BEFORE_SHORT_FOLLOWER,
    BEFORE_WORD,
    ENDS_INSIDE_WORD,
    BEFORE_VERB,
    BEFORE_NOUN,
    FOLLOWER_WANTS_NOUN,
    BEFORE_FRAME,
    BEFORE_SPEAKING,
    BEFORE_NEWS,
    BEFORE_COUNT,

    // what stands on both sides
    FILLS_PLACE_BEHIND_TITLE,
    FILLS_CLAUSE,
    FILLS_BRACKET,

    // what CoreNLP sees in it
    SEEN,
    SEEN_FROM_ITS_BEGIN,
    SEEN_IN_PART,
    PROPER_NOUN,
    ONE_WORD,
    ONE_WORD_INTRODUCED,
    VERB_INTRODUCED,
    PLACE_OR_BODY,
    BEGINS_WITH_JOINER,
    JOINS_OTHERS,
    BEGINS_WITH_FUNCTION_WORD,
    BEGINS_WITH_VERB,
    BEGINS_WITH_OTHER_WORD,
    ENDS_WITH_NUMBER,
    SPLIT_NAME,

    // what else may be meant
    IN_UNIT,
    BEGINS_WITH_PLACE,
    GOES_ON_AS_PLACE,
    PLACE_ELSEWHERE,
    ENDS_AS_PLACE,
    COVERS_TITLE,
    AFTER_FAMILIAR,
    OTHER_WORD,
    SELDOM_LAST,
    ENDS_IN_NEXT_WORD,
    QUOTED,
    IN_QUOTED_PHRASE,
    LISTED_WORD,
    THING,

    // what the rest of the page says
    BESIDE_NAME,
    FILLS_LIST,
    SAME_BEHIND,
    SAME_BEFORE,
    SHORTER_ELSEWHERE,
    LONGER_EVERYWHERE,
    KNOWN
}
