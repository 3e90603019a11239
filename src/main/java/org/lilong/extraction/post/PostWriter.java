package org.lilong.extraction.post;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Backing;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.organisation.Draft;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.OfficeWord;
import org.lilong.extraction.title.PostPhrase.Office;

/** Puts the offices of a person into an article's draft, each with its body. */
final class PostWriter {
    /** "大会执行主席", "大赛裁判长": a part played that day is no office. */
    private static final Pattern OCCASION =
            Pattern.compile(".*(?:(?<!人民代表|社员|股东|业主)大会|会议|比赛|大赛|竞赛|论坛|仪式|晚会|演出|开幕式|闭幕式|本次活动)");

    private static final Pattern DELEGATION = Pattern.compile(".*(?:考察|参观|观摩|调研|视察|慰问|走访|代表|访问)[团组队]");

    /** Whoever speaks for award winners or the like holds no office; the offices of delegates name their body. */
    private static final String DELEGATE = "代表";

    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyResolver bodies;
    private final OfficeBodies bodyOf;
    private final Draft draft;
    private final String text;
    private final Map<String, Set<String>> titles = new HashMap<>();

    PostWriter(Lexicon lexicon, ArticleView view, BodyResolver bodies, OfficeBodies bodyOf, Draft draft) {
        this.lexicon = lexicon;
        this.view = view;
        this.bodies = bodies;
        this.bodyOf = bodyOf;
        this.draft = draft;
        this.text = view.text;
    }

    /** A part played at an occasion, or in a delegation. */
    private static boolean isForTheDay(Office office) {
        return OCCASION.matcher(office.bodyWords()).matches()
                || office.title().matches("成员|队员")
                        && DELEGATION.matcher(office.bodyWords()).matches();
    }

    /** Records offices of a person; answers the last body named, for what follows in the same enumeration. */
    @Nullable
    Body hold(Name holder, List<Office> offices, Span name, @Nullable Body carriedBefore) {
        Body carried = carriedBefore;
        for (Office office : offices) {
            if (isForTheDay(office) || isHonour(office) || isFormerTrade(office)) {
                continue;
            }
            Span span = new Span(
                    Math.min(office.body().begin(), name.begin()),
                    Math.max(office.span().end(), name.end()));
            if (isAlternatives(office)) {
                record(holder, office, null, span);
                continue;
            }
            Optional<Body> body = bodyOf.of(office, carried);
            if (body.isEmpty() && office.title().equals(DELEGATE)) {
                continue;
            }
            record(holder, office, body.orElse(null), span);
            carried = body.orElse(carried);
        }
        return carried;
    }

    /** "最美护士", "优秀党支部书记". */
    private boolean isHonour(Office office) {
        return OfficeWord.AWARD.endsAt(text, office.body().begin())
                || OfficeWord.AWARD.beginsAt(text, office.body().begin())
                        && office.body().length() > 0;
    }

    /** "退休教师": what one was, in no body, is no office. */
    private boolean isFormerTrade(Office office) {
        return office.body().length() == 0
                && OfficeWord.RETIRED.endsAt(text, office.span().begin())
                && !lexicon.titles.classOf(office.title()).equals("head");
    }

    /** "市、区人大代表": of which of the two is not said. */
    private boolean isAlternatives(Office office) {
        int begin = office.body().begin();
        return begin >= 2
                && text.charAt(begin - 1) == '、'
                && "省市区县镇".indexOf(text.charAt(begin - 2)) >= 0
                && office.body().length() > 0
                && "市区县镇乡".indexOf(text.charAt(begin)) >= 0;
    }

    /** Notes that one holds an office, in a body or in none that is known. */
    void record(Name holder, Office office, @Nullable Body body, Span span) {
        if (lexicon.statuses.contains(office.title())
                && (body == null || office.body().length() == 0)) {
            return;
        }
        Draft.Organisation organisation = body == null ? null : draft.organisation(bodies.inFull(body));
        if (organisation != null && office.body().length() > 0) {
            Span named = bodies.named(text, office.body());
            draft.note(organisation, named, view.printed(named));
        }
        titles.computeIfAbsent(holder.name(), k -> new HashSet<>()).add(office.title());
        String title = view.printed(office.span());
        String bare = title.substring(title.length() - office.title().length());
        draft.add(new Draft.Post(holder, bare, organisation, office.status(), span, backing(bare, office, body)));
    }

    /** The offices noted so far of whoever bears this name. */
    Set<String> titlesOf(Name name) {
        return titles.getOrDefault(name.name(), Set.of());
    }

    private static Backing backing(String title, Office office, @Nullable Body body) {
        if (body != null) {
            return office.body().length() > 0 ? Backing.POST_IN_PRINTED_BODY : Backing.POST_IN_UNDERSTOOD_BODY;
        }
        if (title.endsWith("记者")) {
            return Backing.POST_OF_REPORTER;
        }
        return title.endsWith("代表") ? Backing.POST_OF_DELEGATE : Backing.POST_WITHOUT_BODY;
    }
}
