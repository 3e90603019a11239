package org.lilong.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP's tokenize, ssplit, pos, lemma and ner as they come, with the models and settings that Lilong uses, given text by the paragraph. */
final class PlainCoreNlp {
    private final StanfordCoreNLP pipeline;

    PlainCoreNlp() {
        String models = "edu/stanford/nlp/models/";
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("tokenize.language", "zh");
        properties.setProperty("segment.model", models + "segmenter/chinese/ctb.small.gz");
        properties.setProperty("segment.sighanCorporaDict", models + "segmenter/chinese");
        properties.setProperty("segment.serDictionary", models + "segmenter/chinese/dict-chris6.ser.gz");
        properties.setProperty("segment.sighanPostProcessing", "true");
        properties.setProperty("ssplit.boundaryTokenRegex", "[.。]|[!?！？]+");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("pos.model", models + "pos-tagger/chinese-distsim.tagger");
        properties.setProperty("ner.language", "chinese");
        properties.setProperty("ner.model", models + "ner/chinese.misc.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        this.pipeline = new StanfordCoreNLP(properties);
    }

    void read(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> pipeline.annotate(new Annotation(line)));
    }
}
