package org.lilong.extraction.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.OfficeWord;

/** Reads the offices in what is told of somebody in a row of bare facts: "李某，男，汉族，1951年生，中共党员，桃园小学原校长。" */
final class BriefLives {
    private static final Pattern FACTS = Pattern.compile("(?:，?" + OfficeWord.FACT.anyOf() + "(?=[，。；])){0,8}，");

    private static final Pattern LEAD = Pattern.compile(OfficeWord.LEAD.anyOf());

    private final ArticleView view;
    private final TakenPosts taken;
    private final String text;

    BriefLives(ArticleView view, TakenPosts taken) {
        this.view = view;
        this.taken = taken;
        this.text = view.text;
    }

    /** The offices behind the facts that follow a name; behind none, only where the sentence begins with the name. */
    void find(Name name) {
        int end = name.span().end();
        Matcher facts = FACTS.matcher(text).region(end, Chars.lineEnd(text, end));
        if (!facts.lookingAt() || facts.end() == end + 1 && !beginsSentence(name)) {
            return;
        }
        Matcher lead = LEAD.matcher(text).region(facts.end(), text.length());
        boolean led = lead.lookingAt();
        boolean former = led && OfficeWord.PAST.isIn(lead.group());
        taken.told(name, led ? lead.end() : facts.end(), former ? Status.FORMER : Status.CURRENT);
    }

    private boolean beginsSentence(Name name) {
        int begin = name.span().begin();
        int sentence = view.sentences.get(view.sentenceAt(begin)).span().begin();
        return Chars.skipSpaces(text, Math.max(sentence, Chars.lineBegin(text, begin)), begin) == begin;
    }
}
