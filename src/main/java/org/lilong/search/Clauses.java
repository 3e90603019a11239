package org.lilong.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** From what was typed to Lucene's query: all ways in which it can be meant, the nearest with the highest score. */
final class Clauses {
    /** Letters that abbreviate more than a name's syllables; a pattern of many more cannot be compiled. */
    private static final int LONGEST_ABBREVIATION = 24;

    private static final String REST_OF_SYLLABLE = "([a-z0-9]* )?";

    private Clauses() {}

    /** The query, or nothing where nothing can be looked for. */
    static Optional<Query> of(Typed typed, Set<Kind> kinds) {
        if (typed.isEmpty() || kinds.isEmpty()) {
            return Optional.empty();
        }
        List<Query> ways = ways(typed);
        all(typed.words()).ifPresent(ways::add);
        Query any = new DisjunctionMaxQuery(ways, 0);
        return Optional.of(kinds.size() == Kind.values().length ? any : filtered(any, kinds));
    }

    private static Query filtered(Query query, Set<Kind> kinds) {
        Collection<BytesRef> keys =
                kinds.stream().map(kind -> new BytesRef(kind.key())).toList();
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(Fields.KIND, keys), Occur.FILTER)
                .build();
    }

    private static List<Query> ways(Typed typed) {
        String letters = typed.letters().text();
        List<Query> ways = new ArrayList<>();
        ways.add(scored(100, new TermQuery(new Term(Fields.LABEL, letters))));
        ways.add(scored(90, new TermQuery(new Term(Fields.ALIAS, letters))));
        ways.add(scored(80, new PrefixQuery(new Term(Fields.LABEL, letters))));
        ways.add(scored(70, new PrefixQuery(new Term(Fields.ALIAS, letters))));
        phrase(60, Fields.NAME, typed).ifPresent(ways::add);
        phrase(15, Fields.HEADLINE, typed).ifPresent(ways::add);
        phrase(10, Fields.TEXT, typed).ifPresent(ways::add);
        typed.pinyin().ifPresent(pinyin -> ways.addAll(aloud(pinyin)));
        return ways;
    }

    private static List<Query> aloud(String pinyin) {
        List<Query> ways = new ArrayList<>();
        ways.add(scored(65, new TermQuery(new Term(Fields.PINYIN, pinyin))));
        ways.add(scored(50, new TermQuery(new Term(Fields.INITIALS, pinyin))));
        ways.add(scored(45, new PrefixQuery(new Term(Fields.PINYIN, pinyin))));
        ways.add(scored(40, new PrefixQuery(new Term(Fields.INITIALS, pinyin))));
        ways.add(scored(35, new PrefixQuery(new Term(Fields.PINYIN_INSIDE, pinyin))));
        ways.add(scored(30, new PrefixQuery(new Term(Fields.INITIALS_INSIDE, pinyin))));
        abbreviated(pinyin).ifPresent(query -> ways.add(scored(25, query)));
        return ways;
    }

    /** Each syllable in full, by its initial, or anything between: "huangbh". */
    private static Optional<Query> abbreviated(String pinyin) {
        if (pinyin.length() < 2 || pinyin.length() > LONGEST_ABBREVIATION) {
            return Optional.empty();
        }
        try {
            String pattern = String.join(REST_OF_SYLLABLE, pinyin.split("")) + ".*";
            return Optional.of(new RegexpQuery(new Term(Fields.SYLLABLES, pattern)));
        } catch (TooComplexToDeterminizeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Query> phrase(int score, String field, Typed typed) {
        Query phrase = Characters.asked().createPhraseQuery(field, Fold.of(typed.source()));
        return Optional.ofNullable(phrase).map(query -> scored(score, query));
    }

    private static Optional<Query> all(List<Typed> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new DisjunctionMaxQuery(ways(word), 0), Occur.MUST));
        return Optional.of(scored(8, all.build()));
    }

    private static Query scored(int score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
