package org.lilong.extraction.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.title.OfficeWord;
import org.lilong.extraction.title.PostPhrase;
import org.lilong.extraction.title.PostPhrase.Office;
import org.lilong.extraction.title.PostPhraseParser;

/** Reads the offices before a name that other words part from it: "馆长、82岁的李某", "站长、退伍军人李某", "时任主任的李某", "会长由李某担任". */
final class OfficesApart {
    private static final Pattern AGE =
            Pattern.compile("[、，](?:今年|现年|年已|已)?[0-9〇零一二三四五六七八九十]{2,4}岁的(?:[\\u4E00-\\u9FFF]{0,8})$");

    /** What else is said of somebody between a 、 and the name. */
    private static final Pattern SAID = Pattern.compile("、([^、，。；：！？\\s]{2,14})$");

    /** Before offices that several hold, whoever comes next is another. */
    private static final Pattern EACH = Pattern.compile(".*" + OfficeWord.EACH.anyOf());

    /** Between an office and the list of all who hold it: "7名委员为：". */
    private static final Pattern LISTED = Pattern.compile("(?:分别|依次)?(?:为|是|有)：$");

    private static final int LONGEST_LISTED = 4;

    private static final Pattern DESCRIPTION = Pattern.compile(".+(?:的|[^人成会委动官雇球队学党组]员|师|手|者)");

    private static final Pattern WHOSE = Pattern.compile(OfficeWord.WHOSE.anyOf() + "$");

    private static final Pattern BY = Pattern.compile("[由为是](?=[^，、。；：！？\\s]{0,14}$)");

    private static final Pattern HOLDS =
            Pattern.compile("(?:同志)?" + OfficeWord.HELD_BY.anyOf() + "(?![\\u4E00-\\u9FFF])");

    /** Characters of an office and what parts it from the name behind it. */
    private static final int LONGEST = 24;

    private final Lexicon lexicon;
    private final String text;
    private final PostPhraseParser parser;

    OfficesApart(Lexicon lexicon, String text, PostPhraseParser parser) {
        this.lexicon = lexicon;
        this.text = text;
        this.parser = parser;
    }

    /**
     * The offices before a name that words part from it.
     *
     * @param from they may not begin before this offset
     */
    Optional<PostPhrase> before(Name name, int from) {
        int begin = name.span().begin();
        if (begin - from < 2) {
            return Optional.empty();
        }
        Matcher age = AGE.matcher(text).region(Math.max(from, begin - LONGEST), begin);
        if (age.find()) {
            return parser.endingAt(age.start(), from);
        }
        Matcher listed = LISTED.matcher(text).region(Math.max(from, begin - LONGEST_LISTED), begin);
        if (listed.find()) {
            return parser.endingAt(listed.start(), from);
        }
        return (text.charAt(begin - 1) == '的' ? whose(begin, from) : Optional.<PostPhrase>empty())
                .or(() -> said(begin, from));
    }

    /** "会长由李某担任", "会长是年轻的李某。": the offices that a clause gives to the name at its end. */
    Optional<PostPhrase> heldBy(Name name, int from) {
        int begin = name.span().begin();
        Matcher by = BY.matcher(text).region(Math.max(from, begin - LONGEST), begin);
        if (!by.find()) {
            return Optional.empty();
        }
        boolean holds = text.charAt(by.start()) == '由'
                ? HOLDS.matcher(text).region(name.span().end(), text.length()).lookingAt()
                : endsClause(name.span().end());
        return holds ? parser.endingAt(by.start(), from).filter(phrase -> !isGiven(phrase, from)) : Optional.empty();
    }

    /** Whether words behind an office say that the list of those who hold it follows. */
    static boolean isListed(String text, int at) {
        int colon = text.indexOf('：', at);
        return colon >= at
                && colon < at + LONGEST_LISTED
                && LISTED.matcher(text).region(at, colon + 1).lookingAt();
    }

    private boolean endsClause(int at) {
        return at == text.length() || "，。；！\n".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the office before a 为 is that of somebody named before it: "任命校长李某为局长". */
    private boolean isGiven(PostPhrase phrase, int from) {
        return OfficeWord.MADE.endsAt(text, phrase.begin())
                || from == phrase.begin() && from > Chars.lineBegin(text, from);
    }

    /** "时任居委会主任的", "曾任校长、如今是顾问的". */
    private Optional<PostPhrase> whose(int begin, int from) {
        return parser.endingAt(begin - 1, from).flatMap(phrase -> {
            Matcher whose = WHOSE.matcher(text).region(from, phrase.begin());
            return whose.find() ? Optional.of(joined(phrase, whose.start(), from)) : Optional.empty();
        });
    }

    private PostPhrase joined(PostPhrase phrase, int at, int from) {
        Optional<PostPhrase> first =
                at > from && text.charAt(at - 1) == '、' ? parser.endingAt(at - 1, from) : Optional.empty();
        if (first.isEmpty()) {
            return phrase;
        }
        List<Office> all = new ArrayList<>(first.get().offices());
        all.addAll(phrase.offices());
        return new PostPhrase(all, first.get().begin());
    }

    /** "村委会主任、退伍军人", "原文化站站长、如今已退休的". */
    private Optional<PostPhrase> said(int begin, int from) {
        Matcher said = SAID.matcher(text).region(Math.max(from, begin - LONGEST), begin);
        if (!said.find() || !isDescription(said.group(1))) {
            return Optional.empty();
        }
        return parser.endingAt(said.start(), from).filter(phrase -> isOne(phrase, from));
    }

    private boolean isDescription(String words) {
        return DESCRIPTION.matcher(words).matches() || lexicon.personNouns.endingAt(words, words.length(), 0) > 1;
    }

    /** Whether offices are those of one person: their body is named, and nothing before them says that there are several. */
    private boolean isOne(PostPhrase phrase, int from) {
        List<Office> offices = phrase.offices();
        Office last = offices.get(offices.size() - 1);
        return (last.body().length() > 0 || offices.size() > 1)
                && last.body().begin() >= from
                && !EACH.matcher(text.substring(Chars.lineBegin(text, phrase.begin()), phrase.begin()))
                        .matches()
                && !EACH.matcher(last.bodyWords()).lookingAt();
    }
}
