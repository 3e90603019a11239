package org.lilong.extraction.event;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.Role;

/** Reads lists with a label, as minutes and results print them: "出席：…", "主持人：…", "请假：…". */
final class ListedRoles {
    private static final int LONGEST_LABEL = 12;
    private static final Pattern AWAY = Pattern.compile("请假|缺席|未到|病假|事假|出差");

    private final EventView view;
    private final Attendance attendance;
    private final Honours honours;
    private @Nullable ListLabel running;
    private int runningBlock = -1;

    ListedRoles(EventView view, Attendance attendance) {
        this.view = view;
        this.attendance = attendance;
        this.honours = new Honours(view);
    }

    /** Takes a sentence as (part of) such a list; false where it is none. */
    boolean read(Stretch stretch, int event, boolean election) {
        Span span = stretch.span();
        int colon = colon(span);
        ListLabel label = colon < 0
                ? null
                : view.lexicon
                        .labelOf(view.printed(new Span(span.begin(), colon)))
                        .orElse(null);
        if (label == null && continues(stretch)) {
            label = running;
            colon = span.begin() - 1;
        }
        running = label;
        runningBlock = stretch.block();
        if (honours.isEntry(span) && label == null) {
            label = ListLabel.HONOURED;
            colon = span.begin() - 1;
        }
        if (label == null || label == ListLabel.OFFICE && !election) {
            return false;
        }
        people(new Span(colon + 1, span.end()), event, label);
        return true;
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
        boolean apart = stretch.block() - runningBlock > 1;
        int begin = stretch.span().begin();
        if (running != null && !stretch.opensBlock() && view.text.charAt(begin - 1) == '；') {
            return view.cuesIn(stretch.span()).stream().noneMatch(Cue::isDeed);
        }
        if (running == null || apart || !view.cuesIn(stretch.span()).isEmpty()) {
            return false;
        }
        while (begin < stretch.span().end() && Character.isWhitespace(view.text.charAt(begin))) {
            begin++;
        }
        EventView.Mention mention = view.mentionAt(begin);
        if (mention == null) {
            return false;
        }
        int behind = mention.span().end();
        boolean next = view.mentionAt(behind) != null || running == ListLabel.APPOINTED;
        return next || behind >= stretch.span().end() || " \u3000\t\n（、，；".indexOf(view.text.charAt(behind)) >= 0;
    }

    private void people(Span list, int event, ListLabel label) {
        for (EventView.Mention mention : view.mentionsIn(list)) {
            if (view.mask.isBracket(mention.span().begin())) {
                continue;
            }
            switch (label) {
                case AWAY -> attendance.absent(event, mention.person(), mention.span());
                case HOST -> attendance.role(event, mention.person(), Role.HOST, mention.span());
                case SPEAKER -> attendance.role(event, mention.person(), Role.SPEAKER, mention.span());
                case HONOURED -> attendance.role(event, mention.person(), Role.RECIPIENT, mention.span());
                case OFFICE -> attendance.seen(event, mention.person(), mention.span());
                case PRESENT -> present(mention, event);
                case APPOINTED -> {}
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
