package org.lilong.language;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.ChineseSegmenterAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.Index;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;

/** Puts a {@link CompactClassifier} for each of CoreNLP's sequence models, in fields that CoreNLP has no other way to: what they answer stays the same. */
final class CompactModels {
    private CompactModels() {}

    static synchronized void in(AnnotationPipeline pipeline) {
        for (Object annotator : (List<?>) value(pipeline, AnnotationPipeline.class, "annotators")) {
            if (annotator instanceof TokenizerAnnotator) {
                segmenter(value(annotator, TokenizerAnnotator.class, "segmenterAnnotator"));
            } else if (annotator instanceof NERCombinerAnnotator) {
                Object combiner = value(annotator, NERCombinerAnnotator.class, "ner");
                recognizers(value(combiner, ClassifierCombiner.class, "baseClassifiers"));
            }
        }
    }

    private static void segmenter(Object annotator) {
        Object loaded = value(annotator, ChineseSegmenterAnnotator.class, "segmenter");
        // CoreNLP keeps a model once loaded for the next pipeline of the process.
        if (!(loaded instanceof Segmenter)) {
            Segmenter ours = new Segmenter((CRFClassifier<?>) loaded, compact(loaded));
            set(annotator, ChineseSegmenterAnnotator.class, "segmenter", ours);
        }
    }

    @SuppressWarnings("unchecked")
    private static void recognizers(Object classifiers) {
        ((List<Object>) classifiers)
                .replaceAll(loaded ->
                        loaded instanceof Recognizer ? loaded : recognizer((CRFClassifier<?>) loaded, compact(loaded)));
    }

    @SuppressWarnings("unchecked")
    static Recognizer recognizer(CRFClassifier<?> loaded, FeatureIndex index) {
        List<?> factories = (List<?>) value(loaded, AbstractSequenceClassifier.class, "featureFactories");
        Object clusters = value(factories.get(0), NERFeatureFactory.class, "lexicon");
        return new Recognizer(loaded, index, (Map<String, String>) clusters);
    }

    private static FeatureIndex compact(Object classifier) {
        FeatureIndex compact = new FeatureIndex((Index<?>) value(classifier, CRFClassifier.class, "featureIndex"));
        set(classifier, CRFClassifier.class, "featureIndex", compact);
        return compact;
    }

    static Object value(Object holder, Class<?> declaring, String name) {
        try {
            return field(declaring, name).get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(declaring + "." + name + " is out of reach", e);
        }
    }

    static void set(Object holder, Class<?> declaring, String name, Object value) {
        try {
            field(declaring, name).set(holder, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(declaring + "." + name + " is out of reach", e);
        }
    }

    private static Field field(Class<?> declaring, String name) {
        try {
            Field field = declaring.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(
                    declaring + " has no field " + name + ": use the version of CoreNLP that lilong was built with", e);
        }
    }
}
