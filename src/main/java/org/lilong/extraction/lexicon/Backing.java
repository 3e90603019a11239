package org.lilong.extraction.lexicon;

/** What a claim rests on; {@code lexicon/reliability.tsv} says how often such claims are right. */
public enum Backing {
    /** The most that a person's name can be sure of, however much speaks for it. */
    CLEAR_PERSON,
    /** As well, that of a residential area. */
    CLEAR_AREA,

    /** A reporter's byline: newspapers are no bodies. */
    POST_OF_REPORTER,
    /** A delegate, of which congress the text does not say. */
    POST_OF_DELEGATE,
    POST_WITHOUT_BODY,
    /** The words before the office name its body, in full or in short. */
    POST_IN_PRINTED_BODY,
    /** The body is understood from what the article or the page says elsewhere. */
    POST_IN_UNDERSTOOD_BODY,

    /** Somebody of the article holds a post in it. */
    BODY_WITH_POST,
    /** No word names it. */
    BODY_UNDERSTOOD,
    BODY_NAMED_AGAIN,
    BODY_NAMED_ONCE,
    /** Named once, and in a shorter form than its own. */
    BODY_NAMED_IN_SHORT,

    /** Words name the occasion, and say that it was held. */
    EVENT_HELD,
    EVENT_VISIT,
    /** Somebody did something on a day. */
    EVENT_DEED,
    /** The article comes back to what another one of the page tells. */
    EVENT_TOLD_ELSEWHERE,
    /** The article is the minutes of it. */
    EVENT_OF_MINUTES,
    /** Only the words under a picture name it. */
    EVENT_OF_CAPTION,

    /** A verb or a label says what somebody did there. */
    PRESENT_IN_ROLE,
    /** Somebody is listed, or does something that is no role. */
    PRESENT,
    /** As before, where the event is that somebody did something. */
    PRESENT_IN_ROLE_AT_DEED,
    PRESENT_AT_DEED,
    /** Somebody stayed away, or was represented. */
    ABSENT,
    /** A group or a body, which the annotations do not tell. */
    PRESENT_AS_GROUP
}
