package org.lilong.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Block;
import org.lilong.article.Span;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.date.DateAnchor;
import org.lilong.extraction.date.DateExpression;
import org.lilong.extraction.date.DateGrammar;
import org.lilong.extraction.event.ArticleClock.Told;
import org.lilong.language.Script;

/** Decides which occasions an article tells of, and which of its sentences belong to which. */
final class OccasionFinder {
    private static final Pattern CHRONICLE = Pattern.compile("大事记|大事纪|纪事|日志|月志");
    private static final Pattern COLUMN = Pattern.compile("简讯|短讯|集锦|一句话新闻|动态|要闻|快讯|简明新闻|资讯");
    private static final Pattern SIDE = Pattern.compile("侧记|花絮|特写|纪实|掠影|速写|手记|剪影|回眸");
    private static final Pattern BACKGROUND = Pattern.compile("据统计|据了解|以来|多年来|年前|曾经|曾于|历年|此前|早在|往年|去年|前年");
    private static final int LEAD = 3;
    private static final int HOLDER = 3;
    private static final int MANY_ITEMS = 4;

    private final EventView view;
    private final OccasionNamer namer;
    private final OccasionTeller teller;
    private final ArticleClock clock;
    private final List<Occasion> occasions = new ArrayList<>();
    private final boolean chronicle;
    private final boolean column;
    private @Nullable Occasion current;
    private @Nullable EventDate pending;
    private boolean pendingVague;
    private int prose;
    private @Nullable Occasion spare;
    private int spareAt;

    OccasionFinder(EventView view) {
        this.view = view;
        this.namer = new OccasionNamer(view);
        this.teller = new OccasionTeller(view, namer);
        String title = view.context.article().title();
        this.chronicle = CHRONICLE.matcher(title).find() || datedItems() >= MANY_ITEMS;
        this.column = COLUMN.matcher(title).find() && title.length() <= 12;
        this.clock = new ArticleClock(view, chronicle);
    }

    /** How many paragraphs begin with a time, as the entries of a chronicle do. */
    private int datedItems() {
        int items = 0;
        for (Stretch stretch : view.stretches) {
            int begin = stretch.span().begin();
            boolean dated = stretch.opensBlock()
                    && stretch.kind() == Block.Kind.PARAGRAPH
                    && view.datesIn(new Span(begin, Math.min(stretch.span().end(), begin + 4))).stream()
                            .anyMatch(date -> date.begin().day() != null && !date.bound());
            items += dated ? 1 : 0;
        }
        return items;
    }

    /** All occasions in the order in which they are told, each with the sentences in its scope. */
    List<Occasion> find() {
        int block = -1;
        for (int i = 0; i < view.stretches.size(); i++) {
            Stretch stretch = view.stretches.get(i);
            if (stretch.block() != block) {
                block = stretch.block();
                enter(stretch);
            }
            if (stretch.kind() != Block.Kind.HEADLINE
                    && stretch.kind() != Block.Kind.BYLINE
                    && stretch.kind() != Block.Kind.SIGNATURE) {
                read(i, stretch);
            } else if (current != null && stretch.kind() != Block.Kind.HEADLINE) {
                current.scope.add(i);
            }
        }
        if (occasions.isEmpty()) {
            fallback();
        }
        return occasions;
    }

    /** A new paragraph of a chronicle or a column is about something else. */
    private void enter(Stretch stretch) {
        boolean item = stretch.kind() == Block.Kind.PARAGRAPH
                && (chronicle || column && isBullet(stretch.span().begin()));
        if (item) {
            current = null;
            pending = null;
        }
        if (stretch.kind() != Block.Kind.CAPTION && !chronicle && !occasions.isEmpty()) {
            pending = null;
        }
        pendingVague &= occasions.isEmpty();
    }

    private boolean isBullet(int at) {
        return "●■◆★▲○▶•□◎※·".indexOf(view.text.charAt(at)) >= 0;
    }

    private void read(int number, Stretch stretch) {
        prose += stretch.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
        SentenceCues sentence = SentenceCues.of(view, stretch.span());
        Told told = clock.read(sentence, pending);
        boolean open = stretch.kind() == Block.Kind.CAPTION
                ? caption(stretch, sentence, told)
                : minutes(stretch, told) || text(stretch, sentence, told);
        boolean side = stretch.kind() == Block.Kind.CAPTION && !open && !occasions.isEmpty();
        Occasion home = side ? occasions.get(0) : current;
        if (home != null) {
            home.scope.add(number);
        }
        if (!open && told.date() == null && told.vague()) {
            pendingVague = true;
        }
        pending = told.date() != null && !open ? told.date() : open ? null : pending;
    }

    private boolean text(Stretch stretch, SentenceCues sentence, Told told) {
        EventDate date = told.date() != null ? told.date() : told.vague() || pendingVague ? null : pending;
        boolean first = occasions.isEmpty() && !chronicle && !column;
        Optional<Occasion> found = teller.told(sentence, date, first);
        if (found.isEmpty()) {
            return false;
        }
        Occasion occasion = found.get();
        if (!isNew(occasion, stretch, told)) {
            keepSpare(occasion, stretch, told);
            return false;
        }
        Occasion known = chronicle || column || told.same() || told.apart() && occasion.shape == Occasion.Shape.HELD
                ? null
                : sameDay(occasion);
        current = known != null ? known : occasion;
        if (known == null) {
            occasions.add(occasion);
        }
        return true;
    }

    /** The first occasion that nothing dates, in case that the article tells of no other. */
    private void keepSpare(Occasion occasion, Stretch stretch, Told told) {
        boolean fits = spare == null
                && !told.stale()
                && occasion.shape != Occasion.Shape.DEED
                && !BACKGROUND
                        .matcher(view.text.substring(
                                stretch.span().begin(), stretch.span().end()))
                        .find()
                && !view.mentionsIn(stretch.span()).isEmpty();
        if (fits) {
            spare = occasion;
            spareAt = view.stretches.indexOf(stretch);
        }
    }

    private static final Pattern WHEN = Pattern.compile(
            "(?m)^\\s*[【\\[]?(?:会议|活动|召开|培训|接待|举办)?\\s*(?:时\\s*间|日\\s*期)[】\\]]?\\s*[：:]",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WHO = Pattern.compile(
            "(?m)(?:^\\s*|(?<=[\\p{IsHan}）\\s]))[【\\[]?(?:会议|活动)?\\s*(?:主\\s*持\\s*人?|出\\s*席\\s*(?:人\\s*员?)?|参\\s*[加会]\\s*(?:人\\s*员?)?|列\\s*席\\s*(?:人\\s*员?)?|与会人员|记\\s*录\\s*人?)[】\\]]?\\s*[：:]",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Minutes say in labelled lines when they met and who came; their headline names the occasion. */
    private boolean minutes(Stretch stretch, Told told) {
        if (!occasions.isEmpty()) {
            return false;
        }
        String line = view.text.substring(stretch.span().begin(), stretch.span().end());
        EventDate date =
                WHEN.matcher(line).find() ? told.date() : WHO.matcher(line).find() ? headed() : null;
        if (date == null || !WHO.matcher(view.text).find()) {
            return false;
        }
        String label = namer.minutesTitle();
        current = new Occasion(
                Occasion.Shape.HELD,
                stretch.span(),
                stretch.span(),
                label,
                teller.type(Script.simplified(label), "meeting"),
                date,
                0.9);
        occasions.add(current);
        return true;
    }

    /** The article's own date, where the page prints it behind "时间：" and so as the day they met. */
    private @Nullable EventDate headed() {
        LocalDate own = view.context.article().publishedOrNull();
        Matcher line = WHEN.matcher(view.context.pageText());
        while (own != null && line.find()) {
            String rest = view.context
                    .pageText()
                    .substring(line.end(), Math.min(view.context.pageText().length(), line.end() + 24));
            for (DateExpression date : DateGrammar.find(Script.simplified(rest))) {
                EventDate day = new DateAnchor(own, null).resolve(date, rest).orElse(null);
                if (day != null && own.equals(day.earliest())) {
                    return day;
                }
            }
        }
        return null;
    }

    private @Nullable Occasion sameDay(Occasion occasion) {
        if (occasion.date == null) {
            return null;
        }
        for (Occasion other : occasions) {
            if (other.isOn(occasion.date)) {
                return other;
            }
        }
        return null;
    }

    private boolean isNew(Occasion occasion, Stretch stretch, Told told) {
        if (told.stale()
                || BACKGROUND
                                .matcher(view.text.substring(
                                        stretch.span().begin(), stretch.span().end()))
                                .find()
                        && !occasions.isEmpty()) {
            return false;
        }
        boolean dated = told.date() != null;
        if (chronicle || column) {
            return current == null || dated && !current.isOn(told.date());
        }
        if (occasions.isEmpty()) {
            boolean lead = prose <= LEAD || told.vague() || dated;
            boolean named = !view.mentionsIn(stretch.span()).isEmpty();
            return occasion.shape == Occasion.Shape.DEED
                    ? occasion.date != null || (told.vague() || pendingVague) && named
                    : lead || dated;
        }
        if (told.apart()
                && occasion.shape == Occasion.Shape.HELD
                && current != null
                && current.shape == Occasion.Shape.VISIT) {
            return true;
        }
        if (dated && occasion.shape == Occasion.Shape.DEED && !isDay(told.date())) {
            return false;
        }
        if (dated) {
            return told.same() || current == null || !current.isOn(told.date());
        }
        return told.vague()
                && occasion.shape != Occasion.Shape.DEED
                && current != null
                && current.date == null
                && stretch.opensBlock();
    }

    /** Whether a date says the day: what somebody did in a month is background. */
    private static boolean isDay(@Nullable EventDate date) {
        return date != null && date.earliest() != null && date.edtf().matches(".*-[0-9]{2}-[0-9]{2}.*");
    }

    /** A caption tells of another meeting where it names who held it, and the article has not told of it. */
    private boolean caption(Stretch stretch, SentenceCues sentence, Told told) {
        if (told.date() != null) {
            return text(stretch, sentence, told);
        }
        Optional<OccasionNamer.Name> name = namer.held(stretch.span()).filter(held -> !sentence.isPlanned(held.cue()));
        if (name.isEmpty()) {
            return false;
        }
        Span cue = name.get().cue();
        String subject = view.printed(new Span(stretch.span().begin(), cue.begin()));
        String printed = view.printed(name.get().span());
        boolean known = occasions.stream().anyMatch(other -> resembles(other, subject, printed));
        if (subject.length() < HOLDER || name.get().span().begin() < cue.begin() || known) {
            return false;
        }
        String clause = view.printed(namer.clause(cue, stretch.span()));
        Occasion occasion = new Occasion(
                Occasion.Shape.HELD, stretch.span(), cue, clause, teller.type(printed, "meeting"), null, 0.6);
        occasions.add(occasion);
        current = occasion;
        return true;
    }

    private boolean resembles(Occasion other, String subject, String name) {
        boolean sameHolder = view.printed(other.sentence).contains(subject);
        return sameHolder || other.label.contains(name) && name.length() > 4 || name.contains(other.label);
    }

    /** An article that dates nothing: it may come back to an occasion of another article, or name its own in the headline only. */
    private void fallback() {
        Optional<Occasion> again = toldElsewhere();
        Occasion only = again.orElse(spare);
        if (only != null) {
            occasions.add(only);
            for (int i = again.isPresent() ? 0 : spareAt; i < view.stretches.size(); i++) {
                only.scope.add(i);
            }
        }
    }

    private Optional<Occasion> toldElsewhere() {
        if (!SIDE.matcher(view.context.article().title()).find() || view.stretches.isEmpty()) {
            return Optional.empty();
        }
        String text = view.text.replaceAll("\\s", "");
        for (EventClaim told : view.context.told()) {
            String head = view.lexicon.headOf(Script.simplified(told.label()));
            if (head.length() > 2 && text.contains(head)) {
                Span span = view.stretches.get(0).span();
                return Optional.of(
                        new Occasion(Occasion.Shape.TOLD, span, span, told.label(), told.type(), told.date(), 0.9));
            }
        }
        return Optional.empty();
    }
}
