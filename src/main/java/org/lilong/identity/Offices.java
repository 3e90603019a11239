package org.lilong.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.WordClasses;
import org.lilong.identity.Ranks.Rank;

/** Whether one person may hold two posts at one time, judged by the names of their bodies and the ranks of their titles. */
final class Offices {
    private static final Pattern HIGHER = Pattern.compile("^[^省市区县]{1,8}?[省市](?=[^省市区县]{1,8}?[区县市])");
    private static final Pattern LEVEL = Pattern.compile(".{2,7}?(?:[区县市旗州盟]|(?<low>街道|镇|乡))(?<rest>.+)");
    private static final Pattern DISTRICT = Pattern.compile("^.{1,8}?[区县市旗州盟]");

    private enum Word {
        HOUSE,
        TASK
    }

    private static final WordClasses<Word> WORDS = WordClasses.read("house-words.tsv", Word.class);
    private static final Pattern HOUSE = WORDS.pattern(Word.HOUSE);
    private static final Pattern TASK = Pattern.compile(WORDS.anyOf(Word.TASK) + "$");

    /** Shorter names leave too much out to tell a body. */
    private static final int TELLING = 4;

    /** Names as short as this say of what kind a body is, not which. */
    private static final int GENERIC = 2;

    private final Ranks ranks;

    Offices(Ranks ranks) {
        this.ranks = ranks;
    }

    /**
     * Whether they may be one person's.
     *
     * @param frequentName whether the name alone says little, so that a committee's member is hardly the constable of that name
     */
    boolean goTogether(HeldPost one, HeldPost other, boolean frequentName) {
        if (beside(one, frequentName) || beside(other, frequentName)) {
            return true;
        }
        if (ofOneHouse(one.bodyName(), other.bodyName())
                || ofOneName(one, other)
                || !frequentName && ofOneNameButForItsLevel(one, other)) {
            return true;
        }
        if (!ofOneRank(one, other)) {
            return false;
        }
        return isUnnamed(one)
                || isUnnamed(other)
                || district(one).isPresent() && district(one).equals(district(other));
    }

    /** A post in no known body, or in one told by its kind alone ("中心"). */
    private static boolean isUnnamed(HeldPost post) {
        return post.bodyName() == null || post.bodyName().length() <= GENERIC;
    }

    /** The district (or city) that a leader's body is called after: "鼓楼区" for 鼓楼区委. */
    Optional<String> district(HeldPost post) {
        if (post.bodyName() == null || ranks.of(post.title()) != Rank.LEADER) {
            return Optional.empty();
        }
        String name = lowest(post.bodyName());
        Matcher district = DISTRICT.matcher(name);
        boolean low = HOUSE.matcher(name).find();
        return district.find() && !low ? Optional.of(district.group()) : Optional.empty();
    }

    /** Whether it is somebody's work, and not open to every resident. */
    boolean isWork(HeldPost post) {
        Rank rank = ranks.of(post.title());
        return rank == Rank.LEADER || rank == Rank.STAFF;
    }

    /** Whether both lead, or neither does. */
    boolean ofOneRank(HeldPost one, HeldPost other) {
        return (ranks.of(one.title()) == Rank.LEADER) == (ranks.of(other.title()) == Rank.LEADER);
    }

    /** Boards and groups set up for a task are led by those who lead something else. */
    private boolean beside(HeldPost post, boolean frequentName) {
        Rank rank = ranks.of(post.title());
        return !frequentName
                && (rank == Rank.BESIDE
                        || rank == Rank.LAY
                        || post.bodyName() != null
                                && TASK.matcher(post.bodyName()).find());
    }

    /** Bodies whose names are one but for what is left out of the shorter ("恒通公司" for 恒通电梯有限公司), under one title. */
    private static boolean ofOneName(HeldPost one, HeldPost other) {
        if (one.bodyName() == null || other.bodyName() == null || !one.title().equals(other.title())) {
            return false;
        }
        String a = lowest(one.bodyName());
        String b = lowest(other.bodyName());
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
        }
        return shorter.length() >= TELLING && found == shorter.length();
    }

    /** A text that names no level leaves open whether the body is the district's or the subdistrict's: it may be read as either. */
    private static boolean ofOneNameButForItsLevel(HeldPost one, HeldPost other) {
        if (one.bodyName() == null || other.bodyName() == null || !one.title().equals(other.title())) {
            return false;
        }
        Matcher a = LEVEL.matcher(lowest(one.bodyName()));
        Matcher b = LEVEL.matcher(lowest(other.bodyName()));
        return a.matches()
                && b.matches()
                && a.group("rest").length() >= TELLING
                && a.group("rest").equals(b.group("rest"))
                && (a.group("low") == null) != (b.group("low") == null);
    }

    private static boolean ofOneHouse(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String a = lowest(one);
        String b = lowest(other);
        int end = 0;
        while (end < Math.min(a.length(), b.length()) && a.charAt(end) == b.charAt(end)) {
            end++;
        }
        return HOUSE.matcher(a.substring(0, end)).find();
    }

    private static String lowest(String name) {
        return HIGHER.matcher(name).replaceFirst("");
    }
}
