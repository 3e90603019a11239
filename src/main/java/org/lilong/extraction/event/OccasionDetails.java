package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.OrganisationMention;

/** Where an occasion was, and which bodies held it. */
final class OccasionDetails {
    private static final Pattern AT = Pattern.compile(
            "(?:在|于|假座)([^，。；：、“”在于]{2,30}?)(?:隆重|顺利|成功|如期|正式|联合|共同|主持)?(?:召开|举行|举办|召集|开幕|开市|启动|开展|开班|上演|开赛)");
    private static final Pattern STOPS = Pattern.compile(
            "(?:走进|参观了?|察看了?|查看了?|来到|走访了?|视察了?|深入)([^，。；：]{2,40}?)(?=开展|调研|慰问|看望|检查|视察|督导|考察|[，。；：]|$)");
    private static final Pattern TO = Pattern.compile(
            "(?:到|赴|来到?|前往|深入|走进)([^，。；：]{2,24}?)(?=调研|视察|走访|检查|考察|慰问|看望|督导|参访|指导|开展|学习|暗访|交流|参观|督查|家中|打扫|清理|义诊|，|。|、|$)");
    private static final Pattern HOLDER = Pattern.compile("主办|承办|举办|召开|召集|组织|开展|举行|协办");

    private final EventView view;

    OccasionDetails(EventView view) {
        this.view = view;
    }

    /** The place in the text's words; the stops of a visit joined by "、". */
    @Nullable
    String place(Occasion occasion) {
        if (occasion.shape == Occasion.Shape.VISIT) {
            String stops = stops(occasion);
            if (!stops.isEmpty()) {
                return stops;
            }
            return first(TO, occasion.sentence);
        }
        return first(AT, occasion.sentence);
    }

    private String stops(Occasion occasion) {
        List<String> stops = new ArrayList<>();
        for (int number : occasion.scope) {
            Span span = view.stretches.get(number).span();
            Matcher matcher = STOPS.matcher(view.text).region(span.begin(), span.end());
            while (matcher.find()) {
                boolean person = view.mentionsIn(new Span(matcher.start(1), matcher.end(1)))
                        .isEmpty();
                if (person && stops.size() < 8 && view.mask.isPlain(matcher.start())) {
                    stops.add(view.printed(new Span(matcher.start(1), matcher.end(1)))
                            .replaceAll("[和及与]", "、"));
                }
            }
        }
        return String.join("、", stops);
    }

    private @Nullable String first(Pattern pattern, Span span) {
        Matcher matcher = pattern.matcher(view.text).region(span.begin(), span.end());
        return matcher.find() ? view.printed(new Span(matcher.start(1), matcher.end(1))) : null;
    }

    /** Bodies that stand as subject before the verb that says it was held. */
    List<Integer> organisers(Occasion occasion) {
        if (occasion.shape != Occasion.Shape.HELD) {
            return List.of();
        }
        List<Integer> organisers = new ArrayList<>();
        int from = occasion.sentence.begin();
        Matcher matcher = HOLDER.matcher(view.text).region(from, occasion.sentence.end());
        while (matcher.find()) {
            holders(new Span(from, matcher.start()), organisers);
            from = matcher.end();
        }
        heading(occasion, organisers);
        return organisers;
    }

    /** A body whose name heads the occasion's is its holder. */
    private void heading(Occasion occasion, List<Integer> organisers) {
        for (int i = 0; organisers.isEmpty() && i < view.context.organisations().size(); i++) {
            OrganisationMention body = view.context.organisations().get(i);
            boolean heads = occasion.label.startsWith(body.name())
                    || body.forms().stream().anyMatch(form -> form.length() > 3 && occasion.label.startsWith(form));
            if (heads) {
                organisers.add(i);
            }
        }
    }

    private void holders(Span before, List<Integer> organisers) {
        List<EventView.BodyMention> bodies = view.bodiesIn(before);
        for (int i = bodies.size() - 1; i >= 0; i--) {
            EventView.BodyMention body = bodies.get(i);
            int next = i + 1 < bodies.size() ? bodies.get(i + 1).span().begin() : before.end();
            String gap = view.text.substring(body.span().end(), next);
            boolean last = i + 1 == bodies.size();
            boolean subject = last ? isSubjectGap(gap) : gap.matches("[、和与及]|联合|以及");
            boolean place = body.span().begin() > 0
                    && "在于到为向".indexOf(view.text.charAt(body.span().begin() - 1)) >= 0;
            if (!subject || place) {
                return;
            }
            if (!organisers.contains(body.organisation())) {
                organisers.add(body.organisation());
            }
        }
    }

    private static boolean isSubjectGap(String gap) {
        return gap.isBlank() || gap.matches("(?:联合|共同|成功|隆重|分别|组织|主持|精心|于|在|就|又|还|也|近日|日前|今日|昨日|[0-9]).{0,30}");
    }
}
