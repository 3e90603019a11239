package org.lilong.extraction.event;

import java.util.List;
import org.lilong.article.Span;
import org.lilong.extraction.date.DateExpression;

/** Finds where the noun phrase that names an occasion begins, and where its clause ends. */
final class PhraseBounds {
    static final String STOPS = "，。；：！？,;:!?\n";

    private final EventView view;

    PhraseBounds(EventView view) {
        this.view = view;
    }

    /** The begin of the noun phrase around {@code at}: behind the last stop, time or "由…主办的". */
    int begin(int at, Span stretch) {
        int begin = at;
        while (begin > stretch.begin()
                && (STOPS.indexOf(view.text.charAt(begin - 1)) < 0 || view.mask.isSpeech(begin - 1))) {
            begin--;
        }
        for (DateExpression date : view.datesIn(new Span(begin, at))) {
            boolean ofName = date.isBareYear() || !view.mask.isPlain(date.span().begin());
            begin = ofName ? begin : date.span().end();
        }
        return skipLead(behindGiver(begin, at), at);
    }

    /** Behind "由…主办、…承办的", where that stands before the name. */
    int behindGiver(int from, int at) {
        int begin = from;
        String phrase = view.text.substring(begin, at);
        for (String giver : EventWord.GIVER.words()) {
            int found = phrase.lastIndexOf(giver);
            if (found >= 0) {
                begin += found + giver.length();
                phrase = view.text.substring(begin, at);
            }
        }
        return begin;
    }

    private int skipLead(int begin, int at) {
        int from = begin;
        while (from < at && " \u3000●■★▲◆·、的".indexOf(view.text.charAt(from)) >= 0) {
            from++;
        }
        for (String lead : List.of("本报讯", "又讯", "随后", "当天", "近日", "日前")) {
            from = view.text.startsWith(lead, from) && from + lead.length() < at ? from + lead.length() : from;
        }
        return from;
    }

    /** The next stop behind a place. */
    int stop(int begin, int end) {
        int at = begin;
        while (at < end && (STOPS.indexOf(view.text.charAt(at)) < 0 || !view.mask.isPlain(at))) {
            at++;
        }
        return at;
    }
}
