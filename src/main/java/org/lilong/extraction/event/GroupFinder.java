package org.lilong.extraction.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Block;
import org.lilong.article.Span;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.lexicon.Numerals;

/** Finds the participants that are named only as a group, with how many there were. */
final class GroupFinder {
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十百两〇]{1,6}";
    private static final String INSIDE = "[^，。；：、“”（）和及与]";
    private static final String NOUN = EventWord.GROUP.any();
    private static final String COUNT =
            "(?<about>近|约|逾|超过|超)?(?<number>" + NUMBER + ") ?(?<more>余|多)? ?(?:名|位|户|支|个|人)(?<more2>多|余)?";
    private static final String COUNTED = "(?:" + COUNT + "|各|全体|部分|相关|有关|驻区|周边)" + INSIDE + "{0,18}?" + NOUN;
    private static final String PLAIN = "(?:街道|镇|居民|社区|业委会|村|机关|党员)" + INSIDE + "{0,8}?(?:代表|班子成员|群众|志愿者)";
    private static final Pattern GROUP =
            Pattern.compile("(?:" + COUNTED + "|" + PLAIN + ")(?=[、，。；和及与等参出共代]|以及|一起|同台|围绕|到场|齐聚|$)");

    private final EventView view;
    private final Attendance attendance;

    GroupFinder(EventView view, Attendance attendance) {
        this.view = view;
        this.attendance = attendance;
    }

    void read(List<Occasion> occasions) {
        for (int e = 0; e < occasions.size(); e++) {
            Set<String> seen = new HashSet<>();
            for (int number : occasions.get(e).scope) {
                Stretch stretch = view.stretches.get(number);
                if (stretch.kind() == Block.Kind.PARAGRAPH && tellsPresence(stretch.span())) {
                    groups(stretch.span(), e, seen);
                }
            }
        }
    }

    private boolean tellsPresence(Span span) {
        return view.cuesIn(span).stream()
                .anyMatch(cue -> cue.is(Cue.Kind.ATTEND) || cue.is(Cue.Kind.PARTY) || cue.is(Cue.Kind.HOLD));
    }

    private void groups(Span span, int event, Set<String> seen) {
        Matcher matcher = GROUP.matcher(view.text).region(span.begin(), span.end());
        while (matcher.find()) {
            Span found = new Span(matcher.start(), matcher.end());
            boolean plain =
                    view.mask.isPlain(found.begin()) && view.mentionsIn(found).isEmpty();
            String words = view.printed(found);
            if (plain && seen.add(words)) {
                attendance.others.add(new Attendance.Other(event, group(matcher, words), found));
            }
        }
    }

    /** "60余名" allows 60 to 69, "近百名" something below a hundred. */
    private static Participant.Group group(Matcher matcher, String words) {
        String digits = matcher.group("number");
        int number = digits == null ? -1 : Numerals.value(digits);
        boolean counted = digits != null && !words.substring(digits.length()).matches("[^的]{0,2}个.*的.*");
        if (number < 0 || !counted) {
            return new Participant.Group(words, null, null);
        }
        boolean more = matcher.group("more") != null || matcher.group("more2") != null;
        String about = matcher.group("about");
        int step = step(number);
        @Nullable Integer most = more ? Integer.valueOf(number + step - 1) : Integer.valueOf(number);
        int least = number;
        if (about != null && (about.equals("近") || about.equals("约"))) {
            least = Math.max(1, number - step);
            most = about.equals("近") ? Integer.valueOf(Math.max(1, number - 1)) : Integer.valueOf(number + step);
        } else if (about != null) {
            least = number + 1;
            most = null;
        }
        return new Participant.Group(words, least, most);
    }

    private static int step(int number) {
        int step = 1;
        while (number % (step * 10) == 0 && step < number) {
            step *= 10;
        }
        return step;
    }
}
