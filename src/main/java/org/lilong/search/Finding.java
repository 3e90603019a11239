package org.lilong.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** One question put to one state of the index. */
final class Finding {
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.WEIGHT, SortField.Type.LONG, true),
            new SortField(Fields.IRI, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final Typed typed;
    private final Explanation explanation;

    Finding(IndexSearcher searcher, Readings readings, String text) {
        this.searcher = searcher;
        this.typed = Typed.of(text);
        this.explanation = new Explanation(readings, typed);
    }

    Found found(Question question, String version) throws IOException {
        Optional<Query> query = Clauses.of(typed, question.kinds());
        if (query.isEmpty()) {
            return new Found(List.of(), 0, version);
        }
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc document : page(query.get(), question)) {
            hits.add(hit(stored.document(document.doc)));
        }
        return new Found(hits, searcher.count(query.get()), version);
    }

    List<String> iris(Question question) throws IOException {
        Optional<Query> query = Clauses.of(typed, question.kinds());
        List<String> iris = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc document : query.isEmpty() ? List.<ScoreDoc>of() : page(query.get(), question)) {
            iris.add(stored.document(document.doc, java.util.Set.of(Fields.IRI)).get(Fields.IRI));
        }
        return iris;
    }

    private List<ScoreDoc> page(Query query, Question question) throws IOException {
        ScoreDoc[] best = searcher.search(query, question.offset() + question.limit(), ORDER).scoreDocs;
        return List.of(best).subList(Math.min(question.offset(), best.length), best.length);
    }

    private Hit hit(Document document) {
        Kind kind = Kind.of(document.get(Fields.KIND)).orElseThrow();
        List<String> names = List.of(document.getValues(Fields.STORED_NAME));
        String text = Optional.ofNullable(document.get(Fields.STORED_TEXT)).orElse("");
        long weight = document.getField(Fields.WEIGHT).numericValue().longValue();
        Entry entry = new Entry(kind, document.get(Fields.IRI), names, text, weight);
        return new Hit(
                kind,
                entry.iri(),
                names.isEmpty() ? "" : names.get(0),
                kind == Kind.ARTICLE ? 0 : weight,
                explanation.of(entry));
    }
}
