package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.date.DateExpression;
import org.lilong.extraction.date.DateGrammar;
import org.lilong.extraction.event.Cue.Kind;
import org.lilong.language.Script;

/** An article as the rules for occasions look at it: sentences, mentions, cues and times, each in the order of the text. */
final class EventView {
    /** A place that names a person. */
    record Mention(int person, Span span) {}

    /** A place that names a body. */
    record BodyMention(int organisation, Span span) {}

    private static final Pattern OFFICE = EventWord.OFFICE.pattern();

    final EventFinder.Context context;
    final EventLexicon lexicon;

    /** The article's text in simplified characters and with the stops of Chinese print; same offsets. */
    final String text;

    final QuoteMask mask;
    final List<Stretch> stretches;
    final List<DateExpression> dates;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Map<Integer, BodyMention> bodies = new HashMap<>();

    EventView(EventFinder.Context context, EventLexicon lexicon) {
        this.context = context;
        this.lexicon = lexicon;
        this.text = wide(Script.simplified(context.article().text()));
        this.mask = QuoteMask.of(text);
        this.stretches = new StretchCutter(text, mask).cut(context.article().blocks());
        this.dates = DateGrammar.find(text);
        for (int i = 0; i < context.people().size(); i++) {
            for (Span span : context.people().get(i).spans()) {
                mentions.merge(
                        span.begin(),
                        new Mention(i, span),
                        (a, b) -> a.span().length() >= b.span().length() ? a : b);
            }
        }
        for (int i = 0; i < context.organisations().size(); i++) {
            for (Span span : context.organisations().get(i).spans()) {
                bodies.merge(
                        span.begin(),
                        new BodyMention(i, span),
                        (a, b) -> a.span().length() >= b.span().length() ? a : b);
            }
        }
    }

    /** With the stops and brackets of Chinese print, where a text has those of ASCII; not inside numbers. */
    private static String wide(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int stop = ",:;?!()".indexOf(chars[i]);
            boolean number = i > 0 && i + 1 < chars.length && isAsciiDigit(chars[i - 1]) && isAsciiDigit(chars[i + 1]);
            if (stop >= 0 && !number) {
                chars[i] = "，：；？！（）".charAt(stop);
            }
        }
        return new String(chars);
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Nullable
    Mention mentionAt(int at) {
        return mentions.get(at);
    }

    @Nullable
    BodyMention bodyAt(int at) {
        return bodies.get(at);
    }

    List<Mention> mentionsIn(Span span) {
        List<Mention> found = new ArrayList<>();
        for (int i = span.begin(); i < span.end(); i++) {
            Mention mention = mentions.get(i);
            if (mention != null && !isCredit(mention.span())) {
                found.add(mention);
            }
        }
        return found;
    }

    List<BodyMention> bodiesIn(Span span) {
        List<BodyMention> found = new ArrayList<>();
        for (int i = span.begin(); i < span.end(); i++) {
            BodyMention body = bodies.get(i);
            if (body != null && body.span().end() <= span.end()) {
                found.add(body);
                i = body.span().end() - 1;
            }
        }
        return found;
    }

    /** Cues in the report's own words, names of people and bodies left out. */
    List<Cue> cuesIn(Span span) {
        List<Cue> found = new ArrayList<>();
        int at = span.begin();
        while (at < span.end()) {
            int next = behindName(at);
            if (next > at) {
                at = next;
                continue;
            }
            Optional<Cue> cue = mask.isPlain(at) ? cueAt(at) : Optional.empty();
            cue.filter(found1 -> !found1.is(Kind.NONE)).ifPresent(found::add);
            at = cue.map(found1 -> found1.span().end()).orElse(at + 1);
        }
        return found;
    }

    private int behindName(int at) {
        Mention mention = mentions.get(at);
        BodyMention body = bodies.get(at);
        int end = mention == null ? at : mention.span().end();
        return body == null ? end : Math.max(end, body.span().end());
    }

    /** The cue at a place, unless it is part of the name of an occasion, a body or an office. */
    Optional<Cue> cueAt(int at) {
        return lexicon.cueAt(text, at).filter(cue -> !isNoun(cue));
    }

    private boolean isNoun(Cue cue) {
        if (cue.is(Kind.NONE) || cue.is(Kind.NEGATION)) {
            return false;
        }
        int end = cue.span().end();
        boolean office = end < text.length()
                && "“了".indexOf(text.charAt(end - 1)) < 0
                && OFFICE.matcher(text).region(end, text.length()).lookingAt();
        boolean occasion =
                lexicon.headLengthAt(text, cue.span().begin()) > cue.span().length()
                        && !cue.is(Kind.HOST)
                        && !cue.is(Kind.ATTEND);
        return office && !cue.is(Kind.PARTY) && !cue.is(Kind.HOST) && !cue.is(Kind.ATTEND) || occasion;
    }

    List<DateExpression> datesIn(Span span) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<DateExpression> found = new ArrayList<>();
        for (int i = low; i < dates.size() && dates.get(i).span().begin() < span.end(); i++) {
            found.add(dates.get(i));
        }
        return found;
    }

    /** Whether a name only says who took a picture or wrote the words. */
    boolean isCredit(Span name) {
        return Credits.isCredit(text, name);
    }

    /** The text as printed, without white space. */
    String printed(Span span) {
        StringBuilder printed = new StringBuilder(span.length());
        String original = context.article().text();
        for (int i = span.begin(); i < span.end(); i++) {
            char c = original.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u3000' && c != '\u00A0') {
                printed.append(c);
            }
        }
        return printed.toString();
    }
}
