package org.lilong.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.NameCandidate.Left;

/** Everything in an article that has the shape of a personal name, with its evidence: surnames, titles before it, words behind it, CoreNLP's names. */
final class NameCandidates {
    private static final Pattern DOTTED = Pattern.compile("[\\u4E00-\\u9FFF]{1,10}(?:·[\\u4E00-\\u9FFF]{1,7}){1,8}");
    private static final Pattern SPACED =
            Pattern.compile("([\\u4E00-\\u9FFF]{1,2})([ \\u3000\\u00A0]{1,4})([\\u4E00-\\u9FFF])");
    private static final Pattern PRONOUN = Pattern.compile("[她他它您们了着]");
    private static final String PLACE_ENDINGS = "路街村镇乡县区弄巷苑桥省市州旗湾河湖";
    private static final Set<String> NEVER_FIRST = Set.of("VE", "VC", "AD", "DT", "PN", "BA", "LB", "SB");
    private static final Set<String> NEVER_IN_FORMS = Set.of("VE", "VC", "DT", "PN");
    private static final int LONGEST_UNLISTED = 6;

    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;
    private final NameParts parts;
    private final @Nullable Left[] lefts;
    private final double[] rights;

    NameCandidates(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
        this.parts = new NameParts(lexicon, text);
        this.lefts = new Left[text.length() + 1];
        this.rights = new double[text.length() + 1];
        Arrays.fill(rights, Double.NaN);
    }

    List<NameCandidate> all() {
        List<NameCandidate> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isHan(text.charAt(i))) {
                addSurnamed(i, all);
                addUnlisted(i, all);
                addOfParts(i, all);
            }
        }
        addDotted(all);
        addSpaced(all);
        for (Span span : new ColumnNames(lexicon, text).find()) {
            String name = text.substring(span.begin(), span.end()).replaceAll("[\\s\\u3000]+", "");
            all.add(new NameCandidate(span, name, Left.PERSON_NOUN, 2, 1));
        }
        return all;
    }

    private void addSurnamed(int begin, List<NameCandidate> all) {
        int surname = lexicon.surnames.startingAt(text, begin);
        for (int s = Math.min(surname, 2); s > 0; s--) {
            if (!lexicon.surnames.contains(text.substring(begin, begin + s))) {
                continue;
            }
            for (int given = 1; given <= 2; given++) {
                Span span = new Span(begin, begin + s + given);
                if (span.end() <= text.length() && isHanOnly(span)) {
                    add(span, shape(span, text.substring(begin, begin + s)), all);
                }
            }
        }
    }

    /** 乌云毕力格, 其木格: made of the parts of such names alone. */
    private void addOfParts(int begin, List<NameCandidate> all) {
        int length = parts.startingAt(begin);
        int end = begin + length;
        boolean dotted = begin > 0 && text.charAt(begin - 1) == '·' || end < text.length() && text.charAt(end) == '·';
        if (length >= 2 && !dotted) {
            Span span = new Span(begin, end);
            add(span, named(span) + (length > 2 ? 1.4 : 0.4), all);
            if (parts.isSingleAt(end)) {
                Span longer = new Span(begin, end + 1);
                add(longer, named(span) + 1.5, all);
            }
        }
    }

    /** Names without a listed surname, as minorities have them: only behind a title, up to the first clear end. */
    private void addUnlisted(int begin, List<NameCandidate> all) {
        if (left(begin) != Left.TITLE || !canBeginUnlisted(begin)) {
            return;
        }
        for (int end = begin + 2; end <= Math.min(text.length(), begin + LONGEST_UNLISTED); end++) {
            Span span = new Span(begin, end);
            if (!isHanOnly(span) || NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0) {
                return;
            }
            boolean ends = right(end) >= 1.5;
            if (end - begin > 3 && (isListedName(begin, begin + 2) || isListedName(begin, begin + 3))) {
                return;
            }
            if (ends || view.isPersonName(span)) {
                add(span, named(span) - 1, all);
            }
            if (ends) {
                return;
            }
        }
    }

    /** A listed surname with a given name of one or two characters, clearly at an end. */
    private boolean isListedName(int begin, int end) {
        int surname = lexicon.surnames.startingAt(text, begin);
        int given = end - begin - surname;
        return surname > 0 && given >= 1 && given <= 2 && right(end) >= 0.7;
    }

    /** Not a word that goes on with the sentence, and to CoreNLP a proper noun or characters it knows no word for. */
    private boolean canBeginUnlisted(int begin) {
        if (lexicon.surnames.classOf(text.substring(begin, begin + 1)).equals("common")
                || lexicon.followers.startingAt(text, begin) > 0
                || lexicon.breakers.startingAt(text, begin) > 0
                || lexicon.notNames.startingAt(text, begin) > 0) {
            return false;
        }
        return view.posAt(begin).equals("NR")
                || view.nameClassAt(begin).equals("PERSON")
                || !view.isBoundary(begin + 1) && !view.isBoundary(begin + 2);
    }

    private void addDotted(List<NameCandidate> all) {
        Matcher matcher = DOTTED.matcher(text);
        for (int from = 0; matcher.find(from); ) {
            int dot = text.indexOf('·', matcher.start());
            int begin = dottedBegin(matcher.start(), dot);
            int lastDot = lastDotOfOne(dot, matcher.end());
            int end = dottedEnd(lastDot, matcher.end());
            all.add(new NameCandidate(
                    new Span(begin, end), text.substring(begin, end), left(begin), right(end), dotted(begin, end)));
            from = Math.max(end, dot + 1);
        }
    }

    /** The last dot of the first of the names that a run may hold: two are joined by a 和 between known parts. */
    private int lastDotOfOne(int firstDot, int runEnd) {
        int dot = firstDot;
        while (true) {
            int next = text.indexOf('·', dot + 1);
            int part = parts.startingAt(dot + 1);
            boolean another = part > 0 && dot + 1 + part < next;
            if (next < 0 || next >= runEnd || another) {
                return dot;
            }
            dot = next;
        }
    }

    private double dotted(int begin, int end) {
        boolean quoted = begin > 0 && "“「《".indexOf(text.charAt(begin - 1)) >= 0
                || end < text.length() && "”」》".indexOf(text.charAt(end)) >= 0;
        boolean seen = !view.personNamesIn(new Span(begin, end)).isEmpty();
        return 0.8 + (seen ? 1.5 : 0) - (quoted ? 3 : 0);
    }

    private int dottedBegin(int runBegin, int dot) {
        int known = parts.endingAt(dot, runBegin);
        if (known > 0) {
            return dot - known;
        }
        for (int i = dot - 1; i > runBegin; i--) {
            Left left = left(i);
            if (left == Left.TITLE || left == Left.PERSON_NOUN) {
                return i;
            }
        }
        for (int i = dot - 1; i > runBegin; i--) {
            if (left(i) == Left.FUNCTION_WORD
                    && view.isBoundary(i)
                    && view.posAt(i - 1).matches("P|CC|VV|DEG|DEC")) {
                return i;
            }
        }
        return Math.max(runBegin, dot - 8);
    }

    private int dottedEnd(int lastDot, int runEnd) {
        int known = parts.startingAt(lastDot + 1);
        if (known > 0) {
            int end = lastDot + 1 + known;
            return parts.isSingleAt(end) && end < runEnd && right(end) < 0.9 ? end + 1 : end;
        }
        for (int end = lastDot + 3; end < Math.min(runEnd, lastDot + 6); end++) {
            boolean clear = right(end) >= 1.2 && view.isBoundary(end) || right(end) >= 0.9 && end - lastDot > 3;
            if (clear && !(runEnd - end == 2 && right(end) < 2)) {
                return end;
            }
        }
        if (runEnd <= lastDot + 5) {
            return runEnd;
        }
        for (int end = lastDot + 3; end < runEnd; end++) {
            boolean goesOn = right(end) >= 1.2 || view.posAt(end).matches("VV|VA|P|AD|CC|SB|BA|LB");
            if (goesOn && view.isBoundary(end)) {
                return end;
            }
        }
        return Math.min(runEnd, lastDot + 6);
    }

    /** "李　想": a name set wide to fill a column. */
    private void addSpaced(List<NameCandidate> all) {
        Matcher matcher = SPACED.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            String surname = matcher.group(1);
            boolean head = matcher.end() < text.length() && "：:".indexOf(text.charAt(matcher.end())) >= 0;
            boolean column = !head && standsAlone(matcher.start(), matcher.end());
            if (column && lexicon.surnames.contains(surname)) {
                String name = surname + matcher.group(3);
                if (!lexicon.titles.contains(name) && !lexicon.notNames.contains(name)) {
                    all.add(new NameCandidate(new Span(matcher.start(), matcher.end()), name, Left.SEPARATOR, 2, 1.5));
                }
            }
        }
    }

    private boolean standsAlone(int begin, int end) {
        boolean before = begin == 0 || Chars.isSeparator(text.charAt(begin - 1)) || left(begin) == Left.TITLE;
        return before && (end == text.length() || Chars.isSeparator(text.charAt(end)));
    }

    private void add(Span span, double shape, List<NameCandidate> all) {
        String name = text.substring(span.begin(), span.end());
        if (isOtherWord(name) || isAddress(name)) {
            return;
        }
        double right = right(span.end());
        Left left = left(span.begin());
        if (right > 0 || view.isPersonName(span)) {
            all.add(new NameCandidate(span, name, left, right, shape + refused(span, left)));
        }
    }

    private boolean isOtherWord(String name) {
        return lexicon.notNames.contains(name)
                || lexicon.titles.contains(name)
                || lexicon.personNouns.contains(name)
                || lexicon.followers.contains(name)
                || beginsWithTitle(name)
                || PRONOUN.matcher(name).find()
                || lexicon.followers.startingAt(name, 0) > 1
                || name.length() > 2 && lexicon.followers.contains(name.substring(1))
                || name.length() > 2 && lexicon.personNouns.contains(name.substring(1))
                || lexicon.divisions.contains(name);
    }

    /** "秘书蔡": the begin of a name behind the second of two titles. */
    private boolean beginsWithTitle(String name) {
        int title = lexicon.titles.startingAt(name, 0);
        return title >= 2 && title < name.length();
    }

    /** Whether a word that is no name begins here; one that CoreNLP does not end where the list does is another word ("戚家|明"). */
    private boolean isOtherWordAt(int begin) {
        int length = lexicon.notNames.startingAt(text, begin);
        return length > 0 && (length > 2 || view.isBoundary(begin + length));
    }

    /** "李阿姨": a surname with a form of address. */
    private boolean isAddress(String name) {
        int surname = lexicon.surnames.startingAt(name, 0);
        return surname > 0 && surname < name.length() && lexicon.addresses.contains(name.substring(surname));
    }

    private double shape(Span span, String surname) {
        double weight =
                switch (lexicon.surnames.classOf(surname)) {
                    case "common" -> 0.5;
                    case "word" -> -0.3;
                    default -> 0.2;
                };
        int given = span.length() - surname.length();
        return weight + named(span) + (surname.length() == 2 ? 0.5 : 0) + (given == 2 ? 0.4 : 0);
    }

    /** What CoreNLP thinks of the stretch. */
    private double named(Span span) {
        double best = 0;
        for (Span name : view.personNamesIn(span)) {
            if (name.equals(span)) {
                // CoreNLP errs most at the right edge: a name that no clear end follows is worth less
                return right(span.end()) >= 1.2 ? 2 : 1.2;
            }
            if (name.overlaps(span)) {
                best = Math.max(best, name.begin() == span.begin() ? 1.2 : 0.3);
            }
        }
        return best;
    }

    /** Characters that end no name. */
    private static final String NEVER_LAST = "等的因在对被将就也都还并且即曾了们";

    /** Characters that rarely end a name and often go on with the sentence. */
    private static final String SELDOM_LAST = "办率没系与及从把说又则已是作以任为向同约到住此";

    /** Those of them that belong to the name where the next word could not follow them. */
    private static final String MAY_BE_LAST = "为向同约到与及";

    /** Words behind a name that tell of nothing but a person: a photographer's credit, taking up an office. */
    private static final Pattern TOLD_OF = Pattern.compile(
            "(?:[ \\u3000]{0,6}|[ \\u3000]{0,3}[（(])[0-9]{1,6}[ \\u3000]?票|[ \\u3000/／]{0,3}(?:摄(?![制像])|供图)|任(?=.{2,12}(?:书记|主任|部长|局长|委员|长))|担任|当选|不再担任|兼任");

    /** The rest of a list that ends by counting people: "、高原（居民）等10名学员". */
    private static final Pattern TOLD_TOGETHER =
            Pattern.compile("(?:（[^）]{0,20}）)?(?:、[\\u4E00-\\u9FFF·]{2,8}(?:（[^）]{0,20}）)?){0,12}"
                    + "等(?:[0-9一二两三四五六七八九十]+余?多?(?:名|位|人)|人(?!大)|同志|(?:摊主|居民|村民|党员|学员|志愿者|老人|选手|代表))");

    /** "给老人|过|生日": a verb of one character and a word that it takes. */
    private boolean beginsWithVerb(Span span) {
        int begin = span.begin();
        return tag(span).equals("VV")
                && span.length() == 3
                && view.isBoundary(begin + 1)
                && view.isBoundary(begin + 3)
                && !view.isBoundary(begin + 2)
                && view.posAt(begin + 1).matches("NN|VV");
    }

    /** "姜|大山": to CoreNLP, a proper noun of one character and one more word. */
    private boolean isSplitName(Span span) {
        int begin = span.begin();
        boolean one = true;
        for (int i = begin + 2; i < span.end(); i++) {
            one &= !view.isBoundary(i);
        }
        return one
                && tag(span).equals("NR")
                && lexicon.surnames.classOf(text.substring(begin, begin + 1)).equals("common")
                && view.isBoundary(begin + 1)
                && view.posAt(begin + 1).matches("NN|NR")
                && view.isBoundary(span.end())
                && span.end() < text.length()
                && view.posAt(span.end()).matches("VV|P|AD|PU|CC");
    }

    /** "张副|所长": the surname of an address and the begin of its title. */
    private boolean coversTitle(Span span) {
        int surname = Math.max(1, lexicon.surnames.startingAt(text, span.begin()));
        int title = lexicon.titles.startingAt(text, span.begin() + surname);
        return title >= 2 && span.begin() + surname + title > span.end();
    }

    private static final Pattern SPEAKS = Pattern.compile("说|表示|介绍|提出|认为|告诉|坦言|感慨|建议|指出|强调|回忆|笑着");

    private boolean isQuoted(Span span) {
        return span.begin() > 0
                && span.end() < text.length()
                && "“「《".indexOf(text.charAt(span.begin() - 1)) >= 0
                && "”」》".indexOf(text.charAt(span.end())) >= 0;
    }

    /** What speaks against it: the name of a place goes on behind it, or CoreNLP sees a place, a body or a plain word. */
    private double refused(Span span, Left left) {
        double against = 0;
        if (span.end() < text.length() && goesOnAsPlace(span.end())) {
            against -= 3;
        }
        String seen = view.nameClassAt(span.begin());
        boolean introduced = left == Left.TITLE || left == Left.PERSON_NOUN;
        boolean titled = left == Left.TITLE || introduced && !seen.equals("DEMONYM");
        if (!titled && !seen.equals("PERSON") && !seen.equals("O") && !seen.equals("MISC")) {
            against -= 1.5;
        }
        if (!introduced
                && view.isWord(span)
                && seen.equals("O")
                && !view.posAt(span.begin()).equals("NR")) {
            against -= 1;
        }
        char last = text.charAt(span.end() - 1);
        if (NEVER_LAST.indexOf(last) >= 0) {
            against -= 3;
        } else if (SELDOM_LAST.indexOf(last) >= 0 && span.length() > 2 && !ownsLast(span)) {
            against -= 2.2;
        }
        if (endsInNextWord(span)) {
            against -= 2;
        }
        if (left == Left.PERSON_NOUN && beginsWithOrdinaryWord(span)) {
            against -= 1;
        }
        boolean joins = tag(span).equals("CC") || tag(span).equals("P") && left != Left.TITLE;
        if (joins && view.isBoundary(span.begin() + 1)) {
            boolean clear = left == Left.TITLE
                    && span.length() == 3
                    && right(span.end()) == 2
                    && lexicon.surnames.startingAt(text, span.begin() + 1) == 0;
            against -= clear ? 0 : 4;
        }
        boolean filled = introduced && right(span.end()) == 2;
        if ((filled ? NEVER_IN_FORMS : NEVER_FIRST).contains(tag(span)) && view.isBoundary(span.begin() + 1)) {
            against -= 2.5;
        }
        if (left == Left.SEPARATOR && isSplitName(span)) {
            against += 1;
        }
        if (introduced && beginsWithVerb(span)) {
            against -= 1.5;
        }
        if (isOrdinaryWord(span, left)) {
            String surname = text.substring(span.begin(), span.begin() + 1);
            boolean frequent = lexicon.surnames.classOf(surname).equals("common");
            boolean unknownWord = span.length() == 3
                    && span.begin() > 0
                    && (left == Left.TITLE || text.charAt(span.begin() - 1) == '的');
            against -= introduced && (frequent || unknownWord) ? 0.5 : 1.5;
        }
        if (TOLD_TOGETHER
                .matcher(text)
                .region(span.end(), Math.min(text.length(), span.end() + 120))
                .lookingAt()) {
            against += 1.5;
        }
        if (coversTitle(span)) {
            against -= 4;
        }
        if (TOLD_OF.matcher(text).region(span.end(), text.length()).lookingAt()) {
            against += 2.5;
        }
        if (SPEAKS.matcher(text).region(span.end(), text.length()).lookingAt() && view.isBoundary(span.begin())) {
            against += 0.7;
        }
        if (isQuoted(span) && !introduced) {
            against -= 1.5;
        }
        if (view.isBoundary(span.end() - 1) && view.posAt(span.end() - 1).equals("CD")) {
            against -= 1.5;
        }
        if (endsAsBodyOrPlace(span)) {
            against -= 2.5;
        }
        if (isOtherWordAt(span.begin())) {
            against -= 2.5;
        }
        return against;
    }

    /** "陶然分|获", "竺可代|他": the last character makes a word with what follows. */
    private boolean endsInNextWord(Span span) {
        int last = span.end() - 1;
        if (span.length() < 3 || span.end() == text.length()) {
            return false;
        }
        boolean pronoun = "代向为给把替由被随".indexOf(text.charAt(last)) >= 0 && "他她我你您其".indexOf(text.charAt(span.end())) >= 0;
        return pronoun || view.isBoundary(last) && lexicon.followers.startingAt(text, last) >= 2;
    }

    /** "居民满意|才": to CoreNLP, the first of several words, and no proper noun. */
    private boolean beginsWithOrdinaryWord(Span span) {
        int begin = span.begin();
        return span.length() > 2
                && view.isBoundary(begin)
                && view.isBoundary(begin + 2)
                && !view.isBoundary(begin + 1)
                && !view.posAt(begin).equals("NR")
                && view.nameClassAt(begin).equals("O");
    }

    /** A word like 为 before a comma or before another verb belongs to the name. */
    private boolean ownsLast(Span span) {
        int at = span.end();
        return MAY_BE_LAST.indexOf(text.charAt(at - 1)) >= 0
                && (at == text.length()
                        || "，、。；）\n ".indexOf(text.charAt(at)) >= 0
                        || lexicon.followers.startingAt(text, at) >= 2
                        || text.charAt(at - 1) == '为' && lexicon.followers.startingAt(text, at) > 0);
    }

    private String tag(Span span) {
        return view.posAt(span.begin());
    }

    /** A word to CoreNLP, and no name: a verb anywhere, another word where no title stands before it. */
    private boolean isOrdinaryWord(Span span, Left left) {
        String tag = view.posAt(span.begin());
        boolean word = view.isWord(span) && view.nameClassAt(span.begin()).equals("O") && !tag.equals("NR");
        return word && (left != Left.TITLE || tag.equals("VV") && right(span.end()) < 2);
    }

    private boolean endsAsBodyOrPlace(Span span) {
        if (text.startsWith("街道", span.end() - 2) || text.startsWith("社区", span.end() - 2)) {
            return true;
        }
        if (span.length() > 2 && PLACE_ENDINGS.indexOf(text.charAt(span.end() - 1)) >= 0) {
            return true;
        }
        return !view.isPersonName(span)
                && (lexicon.departments.endingAt(text, span.end(), 0) >= 2
                        || lexicon.bodySuffixes.endingAt(text, span.end(), 0) >= 2
                        || lexicon.residentialSuffixes.endingAt(text, span.end(), 0) >= 2);
    }

    private boolean goesOnAsPlace(int at) {
        return PLACE_ENDINGS.indexOf(text.charAt(at)) >= 0 && lexicon.followers.startingAt(text, at) < 2
                || "和与及".indexOf(text.charAt(at)) < 0 && lexicon.residentialSuffixes.startingAt(text, at) >= 2
                || lexicon.bodySuffixes.startingAt(text, at) >= 2;
    }

    /** What stands before a name that begins here; asked for again and again, of ever other names. */
    Left left(int begin) {
        Left known = lefts[begin];
        if (known == null) {
            known = judgeLeft(begin);
            lefts[begin] = known;
        }
        return known;
    }

    private Left judgeLeft(int begin) {
        int at = Chars.skipSpacesBack(text, begin);
        if (at == 0 || text.charAt(at - 1) == '\n') {
            return Left.SEPARATOR;
        }
        boolean wide = at < begin - 1;
        int before = text.charAt(at - 1) == '）' ? Math.max(0, text.lastIndexOf('（', at - 1)) : at;
        int title = wide ? 0 : lexicon.titleEndingAt(text, before, Chars.lineBegin(text, before));
        if (title > 0 && !isOtherWordAt(begin) && !isAddressed(before - title)) {
            return Left.TITLE;
        }
        if (introducesPerson(at, at < begin)) {
            return Left.PERSON_NOUN;
        }
        if (wide || Chars.isSeparator(text.charAt(at - 1))) {
            return Left.SEPARATOR;
        }
        int breaker = lexicon.breakers.endingAt(text, at, 0);
        if (breaker > 0 && view.isBoundary(at - breaker)) {
            return Left.FUNCTION_WORD;
        }
        return view.isBoundary(begin) ? Left.WORD : Left.INSIDE_WORD;
    }

    /** "，韦县长": a title behind a surname that stands alone is a form of address, and no name follows it. */
    private boolean isAddressed(int titleBegin) {
        return titleBegin > 1
                && lexicon.surnames
                        .classOf(text.substring(titleBegin - 1, titleBegin))
                        .equals("common")
                && Chars.isSeparator(text.charAt(titleBegin - 2));
    }

    /** "居民", "审核：", "补选", "监测员", "桃园社区的", and a body set apart by a space: a person is named next. */
    private boolean introducesPerson(int at, boolean spaced) {
        char last = text.charAt(at - 1);
        if (last == '：' || last == ':' || last == '/') {
            return lexicon.personNouns.endingAt(text, at - 1, 0) > 0;
        }
        int length = lexicon.personNouns.endingAt(text, at, 0);
        boolean noun = length > 1 && view.isBoundary(at - length) && !lexicon.goesOn(text, at, 0);
        if (noun || lexicon.introducers.endingAt(text, at, 0) > 0) {
            return true;
        }
        if (last == '的') {
            return endsAsOrigin(at - 1);
        }
        if (spaced) {
            return lexicon.departments.endingAt(text, at, 0) > 1 || lexicon.bodySuffixes.endingAt(text, at, 0) > 1;
        }
        return "员师手匠".indexOf(last) >= 0
                && view.isBoundary(at)
                && view.posAt(at - 1).equals("NN");
    }

    private boolean endsAsOrigin(int at) {
        return text.charAt(at - 1) == '岁'
                || lexicon.bodySuffixes.endingAt(text, at, 0) > 1
                || lexicon.residentialSuffixes.endingAt(text, at, 0) > 1;
    }

    /** How clearly a name can end at this offset, 0 (not at all) to 2 (at a separator). */
    double right(int end) {
        if (Double.isNaN(rights[end])) {
            rights[end] = judgeRight(end);
        }
        return rights[end];
    }

    private double judgeRight(int end) {
        if (end == text.length() || Chars.isSeparator(text.charAt(end))) {
            return end < text.length() && "“「《".indexOf(text.charAt(end)) >= 0 ? 0.9 : 2;
        }
        if (!Chars.isHan(text.charAt(end))) {
            return 0;
        }
        int follower = Math.max(lexicon.followers.startingAt(text, end), lexicon.titles.startingAt(text, end));
        if (follower >= 2) {
            return 2;
        }
        if (follower == 1) {
            return view.isBoundary(end) ? 1.3 : 0.9;
        }
        return view.isBoundary(end) ? 0.7 : 0;
    }

    private boolean isHanOnly(Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (!Chars.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
