package org.lilong.extraction.post;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.title.BodyBegin;
import org.lilong.extraction.title.PostPhrase;
import org.lilong.extraction.title.PostPhrase.Office;

/** Finds the body that somebody or an office belongs to by a 的: 桃园小学 of "桃园小学的李某老师" and "桃园小学的副校长". */
final class Origins {
    private static final int SHORTEST = 4;

    /** What bodies named only by their kind belong to: "桃园村的党总支书记". */
    private static final Pattern AREA = Pattern.compile(".{2,}(?:村|社区|居民区|街道|镇|乡)");

    private static final int SHORTEST_EMPLOYER = 5;

    /** Bodies that people work for, with more than their kind before it. */
    private static final Pattern EMPLOYER =
            Pattern.compile("[\\u4E00-\\u9FFF]{2,}(?:公司|集团|[大中小]学|学院|幼儿园|医院|卫生院|中心|派出所|银行|支行|研究所|研究院|事务所|文化馆|服务站|厂)");

    private final String text;
    private final BodyBegin begins;
    private final OfficeBodies offices;
    private final BodyResolver bodies;

    Origins(String text, BodyBegin begins, OfficeBodies offices, BodyResolver bodies) {
        this.text = text;
        this.begins = begins;
        this.offices = offices;
        this.bodies = bodies;
    }

    /** "桃园小学的": the body before a name with a title behind it. */
    @Nullable
    Body of(Name name) {
        int begin = name.span().begin();
        if (begin < SHORTEST || text.charAt(begin - 1) != '的') {
            return null;
        }
        int from = begins.of(begin - 1, Chars.lineBegin(text, begin));
        String raw = text.substring(from, begin - 1);
        return offices.isBody(raw) ? bodies.resolve(raw, null) : null;
    }

    /** A phrase of offices, the first with the body named in full that a 的 parts from it: "青禾市第一小学的教师". */
    PostPhrase ofEmployer(PostPhrase phrase, int from) {
        int begin = phrase.begin();
        Office first = phrase.offices().get(0);
        if (begin <= from + SHORTEST_EMPLOYER
                || text.charAt(begin - 1) != '的'
                || first.body().length() > 0) {
            return phrase;
        }
        Span owner = new Span(begins.of(begin - 1, from), begin - 1);
        if (!EMPLOYER.matcher(text.substring(owner.begin(), owner.end())).matches()) {
            return phrase;
        }
        return beginningWith(first.in(owner, text), phrase, owner);
    }

    private static PostPhrase beginningWith(Office first, PostPhrase phrase, Span owner) {
        List<Office> read = new ArrayList<>(phrase.offices());
        read.set(0, first);
        return new PostPhrase(read, owner.begin());
    }

    /**
     * A phrase of offices with the body that a 的 parts from its first one.
     *
     * @param from where the words of the offices begin
     */
    PostPhrase withOwner(PostPhrase phrase, int from) {
        int begin = phrase.begin();
        if (begin <= from + 2 || text.charAt(begin - 1) != '的') {
            return phrase;
        }
        Span owner = new Span(begins.of(begin - 1, from), begin - 1);
        String raw = text.substring(owner.begin(), owner.end());
        Office first = phrase.offices().get(0);
        boolean whole = !offices.isBody(first.bodyWords()) && offices.isBody(raw);
        if (!whole && !AREA.matcher(raw).matches()) {
            return phrase;
        }
        return beginningWith(whole ? first.in(owner, text) : first.within(owner, text), phrase, owner);
    }
}
