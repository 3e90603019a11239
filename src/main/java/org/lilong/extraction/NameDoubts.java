package org.lilong.extraction;

import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.NameCandidate.Left;

/** Says what speaks against a stretch being a name: a place goes on behind it, or its words are others to CoreNLP. */
final class NameDoubts {
    private static final String PLACE_ENDINGS = "路街村镇乡县区弄巷苑桥省市州旗湾河湖";
    /** Characters that end no name. */
    static final String NEVER_LAST = "等的因在对被将就也都还并且即曾了们";
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

    private static final Pattern SPEAKS = Pattern.compile("说|表示|介绍|提出|认为|告诉|坦言|感慨|建议|指出|强调|回忆|笑着");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;
    private final NameSurroundings around;

    NameDoubts(Lexicon lexicon, ArticleView view, NameSurroundings around) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
        this.around = around;
    }

    /** What speaks against it: the name of a place goes on behind it, or CoreNLP sees a place, a body or a plain word. */
    double refused(Span span, Left left) {
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
                    && around.right(span.end()) == 2
                    && lexicon.surnames.startingAt(text, span.begin() + 1) == 0;
            against -= clear ? 0 : 4;
        }
        boolean filled = introduced && around.right(span.end()) == 2;
        String never = filled ? "VE|VC|DT|PN" : "VE|VC|AD|DT|PN|BA|LB|SB";
        if (tag(span).matches(never) && view.isBoundary(span.begin() + 1)) {
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
        if (around.isOtherWordAt(span.begin())) {
            against -= 2.5;
        }
        return against;
    }

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

    private boolean isQuoted(Span span) {
        return span.begin() > 0
                && span.end() < text.length()
                && "“「《".indexOf(text.charAt(span.begin() - 1)) >= 0
                && "”」》".indexOf(text.charAt(span.end())) >= 0;
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
        return word && (left != Left.TITLE || tag.equals("VV") && around.right(span.end()) < 2);
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
}
