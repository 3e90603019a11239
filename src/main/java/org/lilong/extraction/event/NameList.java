package org.lilong.extraction.event;

import java.util.regex.Pattern;

/** Tells by the words between names whether they make one list, and by the words before them whether they are an object. */
final class NameList {
    private static final int LONGEST_GAP = 90;
    private static final Pattern NO_LIST = Pattern.compile("[了着过把被在到对因从就时为向给：:。；]");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:等|等人|等同志|同志|夫妇|夫妻|伉俪|一行|先生|女士|老师|医生|律师|教授|代表|书记|主任|局长|处长|科长|院长|校长|会长|站长|所长|镇长|区长|老人|阿姨|大妈|大爷|爷爷|奶奶|本人)?");
    /** "王某的烧卖、李某的焙子". */
    private static final Pattern OWN = Pattern.compile("的[\\p{IsHan}]{1,8}[、和与及]");

    private static final Pattern SEPARATOR = Pattern.compile("[、，,和与及同暨跟]|以及");
    private static final Pattern OBJECT_BEFORE = Pattern.compile("[是把被对像让据]");
    private static final Pattern STATED = Pattern.compile("^(?:已|如今|现(?!场)|原|曾|是|系|此前|今年|年初|生前|生于|住|获?得[0-9]+票)");

    private NameList() {}

    static boolean isJoinedBy(String gap) {
        if (gap.length() > LONGEST_GAP) {
            return false;
        }
        String plain = gap.replaceAll("[（(][^（()）]{0,40}[）)]", "");
        if (OWN.matcher(plain).matches()) {
            return true;
        }
        var separator = SEPARATOR.matcher(plain);
        if (!separator.find()) {
            return plain.isBlank();
        }
        String suffix = plain.substring(0, separator.start()).strip();
        String rest = plain.substring(separator.end());
        boolean shortSuffix = SUFFIX.matcher(suffix).matches();
        boolean joined = "和与及同跟".indexOf(plain.charAt(separator.start())) >= 0 && suffix.isEmpty();
        return shortSuffix && (joined || !NO_LIST.matcher(rest).find());
    }

    /** Whether words behind a name only belong to it: "等同志". */
    static boolean isSuffix(String words) {
        return SUFFIX.matcher(words).matches();
    }

    /** "并与…一起" takes up the subject of the clause before. */
    static boolean isWith(String before) {
        return before.strip().matches("(?:并|还|又|也|同时)?(?:与|和|同|跟)[^，。]{0,30}");
    }

    /** Names behind a verb with no stop between are its object, not the next subject. */
    static boolean isObject(String before) {
        return before.indexOf('、') < 0 && OBJECT_BEFORE.matcher(before).find();
    }

    /** Whether names are the subject of what follows them up to a stop, though no verb of the lexicon is among it. */
    static boolean isSubject(String before, String after) {
        String words = after.strip();
        return !OBJECT_BEFORE.matcher(before).find()
                && words.length() > 2
                && !STATED.matcher(words).find();
    }
}
