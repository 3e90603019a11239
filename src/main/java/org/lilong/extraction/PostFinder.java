package org.lilong.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.NameFinder.Name;
import org.lilong.extraction.PostClaim.Status;
import org.lilong.extraction.PostPhrase.Office;

/** Ties the offices of an article to its people: titles before a name, behind it, in brackets, in columns, and those that one takes up. */
final class PostFinder {
    private static final Pattern TAKES_UP = Pattern.compile(
            "^(?:等?(?:二|两|三|四|五|六|七|八|九|十|[0-9]+)(?:人|位|名同志|位同志))?(?:同志)?(?:自?[0-9年月日]{2,10}起)?(?:今年)?(?:[0-9]{2,3}岁，)?(?:[，、]?此次)?(?:已?赴)?(?:因[^，。]{1,8})?"
                    + "(当选为?|担任|出任|就任|接任|兼任|升任|调任|转任|现任|已任|此前任|被任命为|被选举为|被推选为|被聘为|不再担任|不再兼任"
                    + "|曾任|曾担任|历任|原任|曾是|原是|是|任|代理|为)(?!期|务|何|职)");

    /** Behind an office taken up, the one given up: "，不再担任…". */
    private static final Pattern GIVES_UP = Pattern.compile("[，；、](?:并|同时)?(?:不再担任|不再兼任|免去其|不再任)");

    private static final Pattern MOVED =
            Pattern.compile("^已?(?:赴|调|到|调至|调任)([\\u4E00-\\u9FFF]{2,14}?)(?:担任|任)([\\u4E00-\\u9FFF]{2,8})");
    private static final String MEMBER = "成员";

    private static final Pattern AGE =
            Pattern.compile("[、，](?:今年|现年|年已|已)?[0-9〇零一二三四五六七八九十]{2,4}岁的(?:[\\u4E00-\\u9FFF]{0,8})$");

    private static final Pattern COUNTED = Pattern.compile("等?(?:[0-9]+|[一二两三四五六七八九十]+)(?:名|位)");

    private static final int LONGEST_OFFICE = 20;

    /** Titles that stay whole and belong to no one body. */
    private static final Set<String> DELEGATES = Set.of("居民代表", "村民代表", "党代表", "党员代表", "户代表", "职工代表");

    private static final Pattern MADE = Pattern.compile("(?:当选|选举|补选|推选|推举|增选|任命|聘请|聘任|产生)");
    private static final Pattern COLUMN_HEAD = Pattern.compile(
            "(?m)^[ \\t\\u3000]*([\\u4E00-\\u9FFF](?:[ \\u3000]*[\\u4E00-\\u9FFF]){1,8})[ \\u3000]*[：:]");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyResolver bodies;
    private final Draft draft;
    private final List<Name> names;
    private final String text;
    private final PostPhraseParser parser;
    private final Surroundings surroundings;
    private @Nullable Body lastChosen;
    private int lastChosenSentence = -1;

    PostFinder(
            Lexicon lexicon,
            ArticleView view,
            BodyResolver bodies,
            Draft draft,
            List<Name> names,
            Surroundings surroundings) {
        this.lexicon = lexicon;
        this.view = view;
        this.bodies = bodies;
        this.draft = draft;
        this.names = names;
        this.text = view.text;
        this.surroundings = surroundings;
        this.parser = new PostPhraseParser(lexicon, view);
    }

    /** Reads the article from its first name to its last. */
    void find() {
        List<Office> shared = List.of();
        int sharedFrom = 0;
        @Nullable Body carried = null;
        int previousEnd = 0;
        int previousSentence = -1;
        for (Name name : names) {
            int begin = name.span().begin();
            int sentence = view.sentenceAt(begin);
            if (sentence != previousSentence) {
                carried = null;
                shared = List.of();
            }
            int from = Math.max(previousEnd, Chars.lineBegin(text, begin));
            Optional<PostPhrase> before =
                    parser.endingAt(begin, from).or(() -> parser.endingAt(beforeAge(begin, from), from));
            if (before.isPresent()) {
                carried = hold(name, before.get().offices(), name.span(), carried);
                shared = before.get().offices();
                sharedFrom = before.get().begin();
            } else if (!shared.isEmpty() && isListed(previousEnd, begin) && areShared(shared)) {
                hold(name, shared, new Span(sharedFrom, name.span().end()), carried);
            } else if (!isListed(previousEnd, begin)) {
                shared = List.of();
            }
            carried = behind(name, carried);
            previousEnd = name.span().end();
            previousSentence = sentence;
        }
        columns();
    }

    /** Where "、82岁的" and the like begin that part an office from the name behind it; the begin of the name where there is none. */
    private int beforeAge(int begin, int from) {
        Matcher age = AGE.matcher(text).region(Math.max(from, begin - LONGEST_OFFICE), begin);
        return age.find() ? age.start() : begin;
    }

    private boolean isListed(int from, int to) {
        String between =
                text.substring(from, to).replaceAll("[\\s\\u3000]+", "").replaceAll("（[^）]*）|[0-9]+票", "");
        return between.equals("、") || between.equals("和") || between.isEmpty();
    }

    /** Whether one title before a list counts for all in it: deputies and members do, a unique office does not. */
    private boolean areShared(List<Office> offices) {
        Office last = offices.get(offices.size() - 1);
        return offices.size() == 1 && !lexicon.titles.classOf(last.title()).equals("head");
    }

    /** Records offices of a person; answers the last body named, for what follows in the same enumeration. */
    private @Nullable Body hold(Name holder, List<Office> offices, Span name, @Nullable Body carriedBefore) {
        Body carried = carriedBefore;
        for (Office office : offices) {
            Span span = new Span(
                    Math.min(office.body().begin(), name.begin()),
                    Math.max(office.span().end(), name.end()));
            if (isAlternatives(office)) {
                record(holder, office, null, span);
                continue;
            }
            Optional<Body> body = body(office, carried, offices.get(0) != office);
            record(holder, office, body.orElse(null), span);
            carried = body.orElse(carried);
        }
        return carried;
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

    private Optional<Body> body(Office office, @Nullable Body carried, boolean sameHolder) {
        if (DELEGATES.contains(office.title())) {
            return Optional.empty();
        }
        String raw =
                office.bodyWords().replaceAll("^(?:第[一二三四五六七八九十0-9]+届|首届|新一届|本届|上届|新任|现任|现|我|本)(?=.{2,})|^.(?=该)", "");
        return named(pointsBack(raw) ? raw.substring(1) : raw, office, carried);
    }

    /** "该社区居委会", "该馆". */
    private static boolean pointsBack(String raw) {
        return raw.startsWith("该")
                && (KIND_ALONE.matcher(raw.substring(1)).matches()
                        || AREA_BODY.matcher(raw.substring(1)).matches());
    }

    private Optional<Body> named(String raw, Office office, @Nullable Body carried) {
        String implied = lexicon.implied.get(office.title());
        String shortForm = bodies.shortFormEndingAt(text, office.body().end());
        if (!shortForm.isEmpty()) {
            return Optional.of(bodies.resolve(shortForm, null));
        }
        if (raw.isEmpty()) {
            if (carried != null) {
                return bodies.ofTitle(office.title(), carried);
            }
            if (implied != null) {
                Optional<Body> named =
                        surroundings.fitting(office.title(), office.span().begin());
                if (named.isPresent()) {
                    return named;
                }
                return ofTown(implied, office).or(() -> bodies.ofImplied(implied, null));
            }
            int begin = office.span().begin();
            Optional<Body> elected = isRow(begin) ? elected(office.title(), begin) : Optional.empty();
            return elected.or(() -> surroundings.fitting(office.title(), begin));
        }
        if (implied != null && !implied.isBlank() && (raw.matches(".*(?:省|市|区|县|旗|镇|乡|村)"))) {
            return Optional.of(bodies.resolve(raw + implied.replaceAll("^[省市区县旗镇乡村]", ""), carried));
        }
        if (KIND_ALONE.matcher(raw).matches()) {
            Pattern kind = Pattern.compile(".+" + (raw.endsWith("校") ? "(?:小学|中学|学校|大学|学院)" : raw));
            Optional<Body> named = surroundings.bodyBefore(
                    office.span().begin(), name -> kind.matcher(name).matches());
            if (named.isPresent()) {
                return named;
            }
        }
        Matcher within = KIND_WITHIN.matcher(raw);
        if (within.matches()) {
            Optional<Body> company = surroundings.bodyBefore(
                    office.span().begin(), name -> COMPANY.matcher(name).matches());
            if (company.isPresent()) {
                return company.map(c -> new Body(c.name() + within.group(1), c.unit()));
            }
        }
        Optional<Body> town = carried == null ? ofTown(raw, office) : Optional.empty();
        if (town.isPresent()) {
            return town;
        }
        Optional<Body> area = ofArea(raw, carried, office.span().begin());
        if (area.isPresent()) {
            return area;
        }
        if (!isBody(raw)) {
            return "company".equals(lexicon.titleKinds.get(office.title())) ? bodies.company(raw) : Optional.empty();
        }
        return Optional.of(bodies.resolve(raw, carried));
    }

    /** Whether an office heads its line, as it does in the list of those elected. */
    private boolean isRow(int offset) {
        return Chars.skipSpacesBack(text, offset) == Chars.lineBegin(text, offset);
    }

    /** The body whose election the article told last before an offset: "选举产生第八届桃园村村委会". */
    private Optional<Body> elected(String title, int offset) {
        if (!title.matches("副?(?:主任|主席|书记)|委员")) {
            return Optional.empty();
        }
        Matcher matcher = ELECTED.matcher(text).region(0, offset);
        Optional<Body> last = Optional.empty();
        while (matcher.find()) {
            String kind = matcher.group(2);
            int at = matcher.start();
            last = matcher.group(1).isEmpty()
                    ? ofArea(kind, null, at)
                    : Optional.of(bodies.resolve(matcher.group(1) + kind, null));
        }
        return last;
    }

    private static final Pattern ELECTED = Pattern.compile("(?:第[一二三四五六七八九十0-9]+届|首届|新一届)([\\u4E00-\\u9FFF0-9]{0,14}?)"
            + "(居委会|居民委员会|村委会|村民委员会|业委会|业主委员会|党委|党总支|党支部|妇联|居务监督委员会|村务监督委员会|院落自治委员会|自治委员会)");

    /** A kind of body without a name: it points back to one named before. */
    private static final Pattern KIND_ALONE = Pattern.compile(
            "该?(?:校|中心|公司|协会|商会|学会|研究会|联谊会|联合会|同乡会|理事会|监事会|学校|小学|中学|医院|卫生院|馆|图书馆|文化馆|站|队|合作社|社|院|所|派出所|法庭|局|集团|厂|事务所|律师事务所|会计师事务所)");

    private static final Pattern COMPANY = Pattern.compile(".+(?:公司|集团|厂)");

    /** "公司党委", "企业工会": of the company that was named last. */
    private static final Pattern KIND_WITHIN = Pattern.compile("(?:该?公司|该?集团|厂|企业)(党委|党总支|党支部|工会|团委|团支部)");

    private static final Pattern AREA_BODY = Pattern.compile(
            "^(社区|小区|居民区|村|)((?:党委|党总支|党支部|居委会|居民委员会|村委会|村民委员会|委会|业委会|业主委员会|自管会|物业|工作站|妇联|网格|网格党支部|党总支部|卫生室|卫生站|民兵营|民兵连|经济合作社|股份经济合作社|老年协会|红白理事会|理事会|团支部|监委会|村务监督委员会|居务监督委员会|文化活动中心|文艺队|调委会|人民调解委员会)$)");

    /** "社区党委", "居委会": the body of the residential area that the text named last. */
    private Optional<Body> ofArea(String raw, @Nullable Body carried, int offset) {
        Matcher matcher = AREA_BODY.matcher(raw);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String type = matcher.group(1);
        boolean partyOnly = type.isEmpty() && matcher.group(2).startsWith("党");
        boolean inUnit = carried != null
                && type.isEmpty()
                && carried.unit().matches(".+(?:街道|镇|乡)")
                && lexicon.departments.contains(matcher.group(2));
        if (carried != null && (isArea(carried.unit()) || partyOnly || inUnit)) {
            return Optional.empty();
        }
        String rest = matcher.group(2).equals("委会") ? "村委会" : matcher.group(2);
        Optional<Body> sameKind =
                surroundings.bodyBefore(offset, name -> name.endsWith(rest) && name.length() > raw.length());
        Optional<Body> ofArea = surroundings
                .areaBefore(offset, type)
                .map(unit -> rest.equals("居委会") ? unit.replaceFirst("居民区$", "") : unit)
                .map(unit -> bodies.inFull(new Body(unit + rest, unit)));
        return ofArea.or(() -> sameKind).map(b -> bodies.resolve(b.name(), null));
    }

    /** "镇党委", "乡长" where the page is not one of a town: the town that the article named last. */
    private Optional<Body> ofTown(String raw, Office office) {
        String level = raw.isEmpty() ? "" : raw.substring(0, 1);
        if (!level.matches("[镇乡]") || bodies.isHome(level)) {
            return Optional.empty();
        }
        return view.units.lastBefore(office.span().begin(), level).map(unit -> new Body(unit + raw.substring(1), unit));
    }

    private boolean isArea(String unit) {
        return unit.matches(".*(?:社区|小区|居民区|村|苑|里|坊|园|弄)") && unit.length() > 2;
    }

    private boolean isBody(String raw) {
        return raw.length() <= 30
                && (lexicon.bodySuffixes.endingAt(raw, raw.length(), 0) > 0
                        || lexicon.departments.endingAt(raw, raw.length(), 0) > 0
                        || raw.matches(".*(?:街道|镇|乡|局|委|办|处|科|部|中心|公司|组|队|站|所|院|社|会|学|厂|店|室|厅)"));
    }

    private void record(Name holder, Office office, @Nullable Body body, Span span) {
        if (lexicon.statuses.contains(office.title())
                && (body == null || office.body().length() == 0)) {
            return;
        }
        Draft.Organisation organisation = body == null ? null : draft.organisation(bodies.inFull(body));
        if (organisation != null && office.body().length() > 0) {
            organisation.spans.add(office.body());
            organisation.forms.add(view.printed(office.body()));
        }
        String title = view.printed(office.span());
        String bare = title.substring(title.length() - office.title().length());
        draft.add(new Draft.Post(holder, bare, organisation, office.status(), span, body == null ? 0.7 : 0.95));
    }

    /** Offices behind the name: in brackets, in the columns of a table, after a verb, or directly. */
    private @Nullable Body behind(Name name, @Nullable Body carried) {
        int at = name.span().end();
        int next = Chars.skipSpaces(text, at, text.length());
        if (next < text.length() && text.charAt(next) == '（') {
            int close = text.indexOf('）', next);
            if (close < 0 || close - next > 40) {
                return carried;
            }
            Body inside = bracketed(name, next + 1, close, carried);
            at = close + 1;
            next = Chars.skipSpaces(text, at, text.length());
            carried = inside;
        }
        int line = Chars.lineEnd(text, at);
        boolean row = beginsRow(name);
        if (row && next < line && (next > at || at > name.span().end())) {
            return row(name, next, line, carried);
        }
        grouped(name, at, carried);
        carried = takesUp(name, at, carried);
        int title = lexicon.titles.startingAt(text, at);
        if (title > 1
                && text.charAt(at) != '代'
                && lexicon.followers.startingAt(text, at) < title + 1
                && isTitleBehind(at + title)) {
            Office office = new Office(
                    text.substring(at, at + title), new Span(at, at + title), new Span(at, at), "", Status.CURRENT);
            if (draft.posts().stream()
                    .noneMatch(p ->
                            p.holder().name().equals(name.name()) && p.title().equals(office.title()))) {
                record(name, office, origin(name), new Span(name.span().begin(), at + title));
            }
        }
        return carried;
    }

    /** "等6名区人大代表", "两位副主任": an office behind the list of those who hold it. */
    private void grouped(Name name, int at, @Nullable Body carried) {
        Matcher count = COUNTED.matcher(text).region(at, text.length());
        if (!count.lookingAt()) {
            return;
        }
        int from = count.end();
        int line = Math.min(Chars.lineEnd(text, from), from + LONGEST_OFFICE);
        for (int end = line; end > from + 1; end--) {
            Optional<PostPhrase> phrase = parser.endingAt(end, from);
            if (phrase.isPresent() && phrase.get().begin() == from && !lexicon.goesOn(text, end, from)) {
                List<Office> offices = phrase.get().offices();
                for (Name each : listedUpTo(name)) {
                    hold(each, offices, new Span(each.span().begin(), end), carried);
                }
                return;
            }
        }
    }

    /** Whether only spaces, or the head of a column, stand before a name in its line. */
    private boolean beginsRow(Name name) {
        int begin = Chars.lineBegin(text, name.span().begin());
        Matcher head = COLUMN_HEAD.matcher(text).region(begin, name.span().begin());
        int from = head.lookingAt() ? head.end() : begin;
        return Chars.skipSpaces(text, from, name.span().begin()) == name.span().begin();
    }

    /** "桃园小学的": the body before a name with a title behind it. */
    private @Nullable Body origin(Name name) {
        int begin = name.span().begin();
        if (begin < 4 || text.charAt(begin - 1) != '的') {
            return null;
        }
        int from = parser.bodyBegin(begin - 1, Chars.lineBegin(text, begin));
        String raw = text.substring(from, begin - 1);
        return isBody(raw) ? bodies.resolve(raw, null) : null;
    }

    private boolean isTitleBehind(int end) {
        return end == text.length()
                || Chars.isSeparator(text.charAt(end))
                || lexicon.followers.startingAt(text, end) > 0;
    }

    /** "（区水务局副局长，请假）": the part of a bracket up to its first comma, or the whole of it. */
    private @Nullable Body bracketed(Name name, int from, int close, @Nullable Body carried) {
        int comma = text.indexOf('，', from);
        int end = comma > from && comma < close ? comma : close;
        return whole(name, from, end, carried);
    }

    /** The rest of a line that begins with a name: offices, then perhaps further ones in brackets. */
    private @Nullable Body row(Name name, int from, int line, @Nullable Body carried) {
        int open = text.indexOf('（', from);
        int close = open < 0 ? -1 : text.indexOf('）', open);
        boolean bracket = open > from
                && close > open
                && close < line + 1
                && !text.substring(open, close).contains("主持工作");
        int end = Chars.skipSpacesBack(text, bracket ? open : line);
        Body body = whole(name, from, end, carried);
        if (bracket && body != carried) {
            bracketed(name, open + 1, close, null);
        }
        return body;
    }

    /** A stretch that must be offices from its begin to its end. */
    private @Nullable Body whole(Name name, int from, int end, @Nullable Body carried) {
        Optional<PostPhrase> phrase = parser.endingAt(end, from);
        if (phrase.isEmpty()) {
            return carried;
        }
        String before = text.substring(from, phrase.get().begin()).replaceAll("[\\s\\u3000]+", "");
        boolean complete = before.isEmpty() || before.matches("(?:原|现|时|前|前任|时任|原任|男|女|[，,、])+");
        return complete ? hold(name, phrase.get().offices(), name.span(), carried) : carried;
    }

    /** The offices that one takes up, holds, held or gives up, as a verb behind the name tells; answers the last body named. */
    private @Nullable Body takesUp(Name name, int at, @Nullable Body carried) {
        Matcher moved = MOVED.matcher(text.substring(at, Math.min(text.length(), at + 30)));
        if (moved.find()) {
            Optional<PostPhrase> phrase = parser.endingAt(at + moved.end(2), at + moved.start(2));
            if (phrase.isEmpty()) {
                return carried;
            }
            Office office = phrase.get().offices().get(0);
            Span words = new Span(at + moved.start(1), at + moved.end(1));
            return hold(
                    name,
                    List.of(new Office(office.title(), office.span(), words, moved.group(1), office.status())),
                    name.span(),
                    carried);
        }
        Matcher verb = TAKES_UP.matcher(text.substring(at, Math.min(text.length(), at + 40)));
        if (!verb.find() || verb.group(1).equals("为") && !isMade(at)) {
            return carried;
        }
        int from = at + verb.end();
        int end = clauseEnd(name, from);
        Body body = taken(name, new Span(from, end), status(verb.group(1)), carried);
        Matcher given = GIVES_UP.matcher(text).region(end, text.length());
        return given.lookingAt()
                ? taken(name, new Span(given.end(), clauseEnd(name, given.end())), Status.FORMER, body)
                : body;
    }

    /** The body that an election is for: the one before it was elected into in the same sentence, the one told, or the last that fits the office. */
    private Optional<Body> chosenInto(Office office, Name name) {
        int begin = name.span().begin();
        if (lastChosen != null && view.sentenceAt(begin) == lastChosenSentence) {
            return bodies.ofTitle(office.title(), lastChosen);
        }
        return elected(office.title(), begin).or(() -> surroundings.fitting(office.title(), begin));
    }

    private boolean isMade(int at) {
        int sentenceBegin = view.sentences.get(view.sentenceAt(at)).span().begin();
        return MADE.matcher(text.substring(sentenceBegin, at)).find();
    }

    private static Status status(String verb) {
        if (verb.equals("代理")) {
            return Status.ACTING;
        }
        return verb.matches("(?:曾|原|历|不再).*") ? Status.FORMER : Status.CURRENT;
    }

    /** Offices that fill a stretch behind a verb, "桃园小学的副校长" too. */
    private @Nullable Body taken(Name name, Span words, Status status, @Nullable Body carriedBefore) {
        Optional<PostPhrase> phrase = parser.endingAt(words.end(), words.begin());
        if (phrase.isEmpty()) {
            return carriedBefore;
        }
        List<Office> offices = new ArrayList<>(phrase.get().offices());
        Office head = offices.get(0);
        Body carried = head.body().length() == 0 && isMade(words.begin())
                ? chosenInto(head, name)
                        .or(() -> Optional.ofNullable(carriedBefore))
                        .orElse(null)
                : carriedBefore;
        int begin = phrase.get().begin();
        if (begin > words.begin() + 2 && text.charAt(begin - 1) == '的') {
            Span owner = new Span(parser.bodyBegin(begin - 1, words.begin()), begin - 1);
            Office first = offices.get(0);
            String raw = text.substring(owner.begin(), owner.end());
            if (first.body().length() == 0 && isBody(raw)) {
                offices.set(0, new Office(first.title(), first.span(), owner, raw, first.status()));
                begin = owner.begin();
            }
        }
        if (begin > words.begin() + 2) {
            return carried;
        }
        List<Office> held = offices.stream()
                .map(o -> status == Status.CURRENT ? o : o.with(status))
                .toList();
        Body last = carried;
        lastChosenSentence = view.sentenceAt(name.span().begin());
        for (Name each : listedUpTo(name)) {
            last = hold(each, held, new Span(each.span().begin(), name.span().end()), carried);
        }
        lastChosen = last;
        return last;
    }

    /** The name and those before it in the same list. */
    private List<Name> listedUpTo(Name last) {
        List<Name> listed = new ArrayList<>(List.of(last));
        for (int i = names.indexOf(last); i > 0; i--) {
            Name before = names.get(i - 1);
            int begin = names.get(i).span().begin();
            int phrase = parser.endingAt(begin, Math.max(before.span().end(), Chars.lineBegin(text, begin)))
                    .map(PostPhrase::begin)
                    .orElse(begin);
            if (!isListed(before.span().end(), phrase)) {
                break;
            }
            listed.add(0, before);
        }
        return listed;
    }

    /** Where the words behind a verb end: at a stop, at the next name ("、李某为副书记"), before 职务. */
    private int clauseEnd(Name name, int from) {
        int next = names.stream()
                .mapToInt(other -> other.span().begin())
                .filter(begin -> begin > Math.max(from, name.span().end()))
                .min()
                .orElse(text.length());
        int end = from;
        while (end < next && "，。；！？\n（".indexOf(text.charAt(end)) < 0 && !text.startsWith("并", end)) {
            end++;
        }
        while (end > from && "、和".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean named = end - 2 > from && (text.startsWith("职务", end - 2) || text.startsWith("一职", end - 2));
        return named ? end - 2 : end;
    }

    /** "主  任：…", "委  员：… …": one office for the names of its line and of the lines below without a head. */
    private void columns() {
        Matcher head = COLUMN_HEAD.matcher(text);
        List<int[]> heads = new ArrayList<>();
        while (head.find()) {
            heads.add(new int[] {head.start(1), head.end(1), head.end()});
        }
        for (int[] h : heads) {
            String title = text.substring(h[0], h[1]).replaceAll("[\\s\\u3000]+", "");
            if (!lexicon.titles.contains(title) && !title.equals(MEMBER)) {
                continue;
            }
            Optional<Body> body = elected(title, h[0]).or(() -> surroundings.fitting(title, h[0]));
            for (Name name : names) {
                if (name.span().begin() >= h[2] && (inColumn(h[2], name.span().begin()) || inRowsUnder(h[2], name))) {
                    Office office = new Office(title, new Span(h[0], h[1]), new Span(h[0], h[0]), "", Status.CURRENT);
                    record(name, office, body.orElse(null), name.span());
                }
            }
        }
    }

    /** Whether a name begins a row of a table, as do all rows from the head of its column on. */
    private boolean inRowsUnder(int from, Name last) {
        if (!beginsRow(last)) {
            return false;
        }
        int at = from;
        for (Name name : names) {
            if (name.span().begin() < at) {
                continue;
            }
            if (Chars.skipSpaces(text, at, name.span().begin()) != name.span().begin()) {
                return false;
            }
            if (name == last) {
                return true;
            }
            at = Math.min(text.length(), Chars.lineEnd(text, name.span().end()) + 1);
        }
        return false;
    }

    /** Whether only names, brackets and spaces stand between the head of a column and an offset. */
    private boolean inColumn(int from, int to) {
        String between = text.substring(from, to).replaceAll("（[^）]*）", "");
        for (Name name : names) {
            if (name.span().begin() >= from && name.span().end() <= to) {
                between = between.replace(
                        text.substring(name.span().begin(), name.span().end()), "");
            }
        }
        return between.isBlank() || between.matches("[\\s\\u3000、]*");
    }
}
