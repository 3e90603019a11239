package org.lilong.language;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.ChineseSegmenterAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.Index;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Gives CoreNLP's models a {@link FeatureIndex} each, in fields that CoreNLP has no other way to: what they answer stays the same. */
final class CompactModels {
    private CompactModels() {}

    static synchronized void in(AnnotationPipeline pipeline) {
        for (Object classifier : classifiers(pipeline)) {
            Field index = field(CRFClassifier.class, "featureIndex");
            try {
                @SuppressWarnings("unchecked")
                Index<String> features = (Index<String>) index.get(classifier);
                // CoreNLP keeps a model once loaded for the next pipeline of the process.
                if (!(features instanceof FeatureIndex)) {
                    index.set(classifier, new FeatureIndex(features));
                }
                once((List<?>) value(classifier, AbstractSequenceClassifier.class, "featureFactories"));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(index + " is out of reach", e);
            }
        }
    }

    /**
     * Where a model is loaded with properties, as the segmenter's is, CoreNLP enters what finds its features twice, so that each is sought twice and
     * weighs double: that leaves the best answer the best, and takes twice as long.
     */
    private static void once(List<?> factories) {
        if (factories.stream().map(Object::getClass).distinct().count() == 1) {
            factories.subList(1, factories.size()).clear();
        }
    }

    private static List<Object> classifiers(AnnotationPipeline pipeline) {
        List<Object> classifiers = new ArrayList<>();
        for (Object annotator : (List<?>) value(pipeline, AnnotationPipeline.class, "annotators")) {
            if (annotator instanceof TokenizerAnnotator) {
                Object segmenter = value(annotator, TokenizerAnnotator.class, "segmenterAnnotator");
                classifiers.add(value(segmenter, ChineseSegmenterAnnotator.class, "segmenter"));
            } else if (annotator instanceof NERCombinerAnnotator) {
                Object combiner = value(annotator, NERCombinerAnnotator.class, "ner");
                classifiers.addAll((List<?>) value(combiner, ClassifierCombiner.class, "baseClassifiers"));
            }
        }
        return classifiers;
    }

    private static Object value(Object holder, Class<?> declaring, String name) {
        try {
            return field(declaring, name).get(holder);
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
