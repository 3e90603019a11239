package org.lilong.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FeatureIndexTest {
    private static final int FEATURES = 200_000;

    @Test
    void anEmptyIndexKnowsNoFeature() {
        assertThat(new FeatureIndex(new HashIndex<>()).indexOf("区|C")).isEqualTo(-1);
    }

    @Test
    void everyFeatureHasTheNumberThatCoreNlpGaveIt() {
        Index<String> features = features(1);
        FeatureIndex compact = new FeatureIndex(features);
        assertThat(compact.size()).isEqualTo(features.size());
        assertThat(IntStream.range(0, features.size())).allMatch(i -> compact.indexOf(features.get(i)) == i);
    }

    @Test
    void aFeatureThatTheModelDoesNotKnowHasNone() {
        Index<String> features = features(1);
        FeatureIndex compact = new FeatureIndex(features);
        assertThat(features(2).objectsList()).allMatch(other -> compact.indexOf(other) == features.indexOf(other));
    }

    /** Short words of few characters, so that many are alike and many of two such indexes the same. */
    private static Index<String> features(int seed) {
        Random random = new Random(seed);
        Index<String> features = new HashIndex<>();
        while (features.size() < FEATURES) {
            StringBuilder feature = new StringBuilder();
            for (int length = 1 + random.nextInt(3); length > 0; length--) {
                feature.append((char) ('一' + random.nextInt(100)));
            }
            features.add(feature.append(random.nextBoolean() ? "|C" : "::p|CpC").toString());
        }
        return features;
    }
}
