package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;

/** What has been read of a sentence up to a place: who its clause is about, and what its words have said of them so far. */
final class Clause {
    private static final int LONGEST = 90;
    private static final int NOT_YET = -100;

    private static final Pattern ON_STAGE = Pattern.compile("\\s*[^，。；：]{0,12}[会式]上，");

    private final String text;

    /** The names that were read last and make one list. */
    final List<Integer> group = new ArrayList<>();

    /** Those for whom the verb to come does something ("为…"). */
    final List<Integer> beneficiaries = new ArrayList<>();

    /** Those to whom something was done last: whom the next 他 behind 为 or 向 means. */
    List<Integer> others = List.of();

    /** The subject of the clauses before. */
    List<Integer> carry = List.of();

    /** Those on whose behalf the next names come. */
    List<Integer> principals = List.of();

    /** Whoever says "我". */
    List<Integer> self = List.of();

    int begin;
    int groupBegin;
    int groupEnd;

    /** Whether the group is complete, so that the next name begins another. */
    boolean closed = true;

    /** Whether the group is the object of a verb. */
    boolean objects;

    /** Whether somebody brought the group along: "带领医生王某、李某走进…". */
    boolean led;

    /** The last verb that says that somebody brought others along. */
    @Nullable
    Cue party;

    /** Whether the names to come are of those who take part: "应邀参加的教授王某". */
    boolean attending;

    /** Whether all names to come in the sentence are: "出席会议的有：…". */
    boolean listing;

    boolean attendingGroup;

    /** Whether the group came off well in a contest. */
    boolean honoured;

    /** Whether the group stands before a court or a mediator. */
    boolean litigants;

    /** Whether the names to come are of those with whom the group does something: "当即与王某…". */
    boolean beside;

    /** Whether what follows only says whom somebody spoke of. */
    boolean muted;

    boolean planned;
    boolean absentNext;
    boolean preposition;
    boolean cueInClause;
    boolean nameInClause;

    /** Whether the sentence begins with "会上": who says something in it says it there. */
    final boolean onStage;

    /** Whether the rest of the sentence is what somebody says. */
    boolean reported;

    boolean visited;

    /** Whether the names to come are those of winners: "银奖得主是…". */
    boolean winners;

    int negatedAt = NOT_YET;
    int handedAt = -1;

    @Nullable
    Cue lastCue;

    /** The body that the clause is about. */
    EventView.@Nullable BodyMention body;

    Clause(String text, int begin) {
        this.text = text;
        this.begin = begin;
        this.onStage = ON_STAGE.matcher(text).region(begin, text.length()).lookingAt();
    }

    /** What stands before a place in the clause; of a long one the end, so that lists of any length stay cheap. */
    String before(int at) {
        return text.substring(Math.max(Math.min(begin, at), at - LONGEST), at);
    }

    /** Who does what the next verb says. */
    List<Integer> subjects() {
        if (!group.isEmpty() && (!closed || nameInClause) && !objects) {
            return group;
        }
        return body != null ? List.of() : carry;
    }

    /** Who the sentence was about. */
    List<Integer> about() {
        return carry.isEmpty() ? group : carry;
    }

    Span groupSpan() {
        return new Span(groupBegin, groupEnd);
    }

    /** Closes the group; its people stay the subject. */
    void close(List<Integer> subjects) {
        closed = true;
        carry = subjects.isEmpty() ? carry : List.copyOf(subjects);
    }

    /** Whether the clause before was what somebody says. */
    boolean said;

    /** Goes on to the clause that begins at an offset; who it is about stays. */
    void next(int at) {
        boolean saying =
                lastCue != null && lastCue.is(Cue.Kind.THAT) && lastCue.span().begin() >= begin;
        said = saying || said && !nameInClause && !cueInClause;
        begin = at;
        preposition = false;
        handedAt = -1;
        muted = false;
        planned = false;
        cueInClause = false;
        nameInClause = false;
        absentNext = false;
        attending = false;
        beside = false;
        body = null;
        negatedAt = NOT_YET;
        winners &= text.charAt(at - 1) != '，';
    }
}
