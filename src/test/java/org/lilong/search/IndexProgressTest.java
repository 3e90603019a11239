package org.lilong.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IndexProgressTest {
    @Test
    void tellsHowFarItIsAndHowLongItWillTake() {
        IndexProgress progress = new IndexProgress(25_000, 100_000, 10);

        assertThat(progress).hasToString("25,000 of 100,000 things so far");
        assertThat(progress.left()).isEqualTo(30);
    }

    @Test
    void hasNoPaceWhileNothingIsDone() {
        assertThat(new IndexProgress(0, 0, 4).left()).isNegative();
        assertThat(new IndexProgress(0, 0, 4)).hasToString("what there is to be found is being counted");
    }
}
