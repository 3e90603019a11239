package org.lilong.extraction.event;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.Role;

/** Reads lists with a label, as minutes and results print them: "出席：…", "主持人：…", "请假：…". */
final class ListedRoles {
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_LINE = 120;
    private static final Pattern AWAY = Pattern.compile("请假|缺席|未到|病假|事假|出差");

    /** The head of a list of those who are honoured: "“最美家庭”名单", "“好青年”（8名）". */
    private static final Pattern HONOURED = Pattern.compile(
            "[^。，]{2,30}(?<!选|委员|代表)名单[^\\p{IsHan}]*|[^。，]{0,4}[“「][^。，”」]{2,12}[”」][（(][0-9一二三四五六七八九十]{1,3}[名人位][）)]");

    private static final Pattern HONOURING = Pattern.compile("颁奖|颁发|授予|表彰");

    private enum Label {
        HONOURED,
        PRESENT,
        HOST,
        SPEAKER,
        AWAY,
        OFFICE
    }

    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("出席", Label.PRESENT),
            Map.entry("出席人员", Label.PRESENT),
            Map.entry("出席人", Label.PRESENT),
            Map.entry("参加", Label.PRESENT),
            Map.entry("参加人员", Label.PRESENT),
            Map.entry("参会人员", Label.PRESENT),
            Map.entry("参会", Label.PRESENT),
            Map.entry("与会人员", Label.PRESENT),
            Map.entry("到会", Label.PRESENT),
            Map.entry("到会人员", Label.PRESENT),
            Map.entry("列席", Label.PRESENT),
            Map.entry("列席人员", Label.PRESENT),
            Map.entry("记录", Label.PRESENT),
            Map.entry("记录人", Label.PRESENT),
            Map.entry("记录员", Label.PRESENT),
            Map.entry("监票人", Label.PRESENT),
            Map.entry("计票人", Label.PRESENT),
            Map.entry("总监票人", Label.PRESENT),
            Map.entry("唱票人", Label.PRESENT),
            Map.entry("主持", Label.HOST),
            Map.entry("主持人", Label.HOST),
            Map.entry("会议主持", Label.HOST),
            Map.entry("主讲", Label.SPEAKER),
            Map.entry("主讲人", Label.SPEAKER),
            Map.entry("授课人", Label.SPEAKER),
            Map.entry("发言人", Label.SPEAKER),
            Map.entry("缺席", Label.AWAY),
            Map.entry("缺席人员", Label.AWAY),
            Map.entry("请假", Label.AWAY),
            Map.entry("请假人员", Label.AWAY),
            Map.entry("因故缺席", Label.AWAY),
            Map.entry("主任", Label.OFFICE),
            Map.entry("副主任", Label.OFFICE),
            Map.entry("委员", Label.OFFICE),
            Map.entry("主席", Label.OFFICE),
            Map.entry("副主席", Label.OFFICE),
            Map.entry("书记", Label.OFFICE),
            Map.entry("副书记", Label.OFFICE),
            Map.entry("会长", Label.OFFICE),
            Map.entry("副会长", Label.OFFICE),
            Map.entry("理事", Label.OFFICE),
            Map.entry("理事长", Label.OFFICE),
            Map.entry("秘书长", Label.OFFICE),
            Map.entry("监事", Label.OFFICE),
            Map.entry("监事长", Label.OFFICE),
            Map.entry("组长", Label.OFFICE),
            Map.entry("副组长", Label.OFFICE),
            Map.entry("候补委员", Label.OFFICE));

    private final EventView view;
    private final Attendance attendance;
    private @Nullable Label running;
    private int runningBlock = -1;
    private boolean honoured;

    ListedRoles(EventView view, Attendance attendance) {
        this.view = view;
        this.attendance = attendance;
    }

    /** Takes a sentence as (part of) such a list; false where it is none. */
    boolean read(Stretch stretch, int event, boolean election) {
        Span span = stretch.span();
        int colon = colon(span);
        @Nullable Label label = colon < 0 ? null : LABELS.get(view.printed(new Span(span.begin(), colon)));
        if (label == null && continues(stretch)) {
            label = running;
            colon = span.begin() - 1;
        }
        running = label;
        runningBlock = stretch.block();
        if (label == null && isHonoured(stretch)) {
            people(span, event, Label.HONOURED);
            return true;
        }
        if (label == null || label == Label.OFFICE && !election) {
            return false;
        }
        people(new Span(colon + 1, span.end()), event, label);
        return true;
    }

    /** A line of names, and no verb, under the head of a list of those whom the article honours. */
    private boolean isHonoured(Stretch stretch) {
        Span span = stretch.span();
        if (span.length() > LONGEST_LINE) {
            honoured = false;
            return false;
        }
        String line = view.text.substring(span.begin(), span.end()).strip();
        if (HONOURED.matcher(line).matches()) {
            honoured = HONOURING.matcher(view.text).find();
            return false;
        }
        honoured &= view.cuesIn(span).isEmpty();
        return honoured && !view.mentionsIn(span).isEmpty();
    }

    private int colon(Span span) {
        for (int i = span.begin(); i < span.end() && i < span.begin() + LONGEST_LABEL; i++) {
            if (view.text.charAt(i) == '：' || view.text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    /** A line that begins with a name under a labelled one. */
    private boolean continues(Stretch stretch) {
        if (running == null || stretch.block() - runningBlock > 1) {
            return false;
        }
        int begin = stretch.span().begin();
        while (begin < stretch.span().end() && Character.isWhitespace(view.text.charAt(begin))) {
            begin++;
        }
        EventView.Mention mention = view.mentionAt(begin);
        if (mention == null) {
            return false;
        }
        int behind = mention.span().end();
        boolean next = view.mentionAt(behind) != null;
        return next || behind >= stretch.span().end() || " \u3000\t\n（、，；".indexOf(view.text.charAt(behind)) >= 0;
    }

    private void people(Span list, int event, Label label) {
        for (EventView.Mention mention : view.mentionsIn(list)) {
            if (view.mask.isBracket(mention.span().begin())) {
                continue;
            }
            switch (label) {
                case AWAY -> attendance.absent(event, mention.person(), mention.span());
                case HOST -> attendance.role(event, mention.person(), Role.HOST, mention.span());
                case SPEAKER -> attendance.role(event, mention.person(), Role.SPEAKER, mention.span());
                case HONOURED -> attendance.role(event, mention.person(), Role.RECIPIENT, mention.span());
                case PRESENT, OFFICE -> present(mention, event);
            }
        }
    }

    private void present(EventView.Mention mention, int event) {
        int end = mention.span().end();
        boolean bracket = end < view.text.length() && "（(".indexOf(view.text.charAt(end)) >= 0;
        String note = bracket
                ? view.text.substring(end, Math.min(view.text.length(), end + 30))
                        .split("[）)]", 2)[0]
                : "";
        if (AWAY.matcher(note).find()) {
            attendance.absent(event, mention.person(), mention.span());
        } else {
            attendance.role(event, mention.person(), Role.ATTENDEE, mention.span());
        }
    }
}
