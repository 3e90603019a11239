package org.lilong.search;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** From things that can be found to Lucene's documents. */
final class Documents {
    /** Longer names are headlines of events, which nobody types to their end. */
    private static final int LONGEST_READING = 16;

    private static final int LONGEST_NAME = 400;

    private final Readings readings;

    Documents(Readings readings) {
        this.readings = readings;
    }

    Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, entry.kind().key(), Store.YES));
        document.add(new StringField(Fields.IRI, entry.iri(), Store.YES));
        document.add(new SortedDocValuesField(Fields.IRI, new BytesRef(entry.iri())));
        document.add(new BinaryDocValuesField(Fields.DIGEST, new BytesRef(entry.digest())));
        document.add(new NumericDocValuesField(Fields.WEIGHT, entry.weight()));
        document.add(new StoredField(Fields.WEIGHT, entry.weight()));
        entry.names().forEach(name -> document.add(new StoredField(Fields.STORED_NAME, name)));
        if (entry.kind() == Kind.ARTICLE) {
            article(entry, document);
        } else {
            entity(entry, document);
        }
        return document;
    }

    private static void article(Entry article, Document document) {
        document.add(new StoredField(Fields.STORED_TEXT, article.text()));
        document.add(new TextField(Fields.TEXT, Fold.of(article.text()), Store.NO));
        article.names().forEach(headline -> document.add(new TextField(Fields.HEADLINE, Fold.of(headline), Store.NO)));
    }

    private void entity(Entry entity, Document document) {
        String field = Fields.LABEL;
        for (String name : entity.names()) {
            String letters = shortened(Letters.of(name).text(), LONGEST_NAME);
            document.add(new StringField(field, letters, Store.NO));
            document.add(new TextField(Fields.NAME, Fold.of(name), Store.NO));
            aloud(readings.of(shortened(name, LONGEST_NAME), entity.kind()), document);
            field = Fields.ALIAS;
        }
    }

    private static void aloud(Aloud aloud, Document document) {
        for (List<String> way : aloud.ways()) {
            List<String> whole = shortened(way);
            document.add(new StringField(Fields.PINYIN, String.join("", whole), Store.NO));
            document.add(new StringField(Fields.INITIALS, initials(whole), Store.NO));
        }
        TreeSet<List<String>> parts = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        for (List<String> way : aloud.ways()) {
            for (int from = 0; from < way.size(); from++) {
                parts.add(shortened(way.subList(from, way.size())));
            }
        }
        for (List<String> part : parts) {
            document.add(new StringField(Fields.PINYIN_INSIDE, String.join("", part), Store.NO));
            document.add(new StringField(Fields.INITIALS_INSIDE, initials(part), Store.NO));
            document.add(new StringField(Fields.SYLLABLES, String.join(" ", part), Store.NO));
        }
    }

    private static String initials(List<String> syllables) {
        return syllables.stream()
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static List<String> shortened(List<String> syllables) {
        return syllables.subList(0, Math.min(syllables.size(), LONGEST_READING));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
