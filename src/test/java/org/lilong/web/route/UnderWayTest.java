package org.lilong.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class UnderWayTest {
    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch may = new CountDownLatch(1);

    @Test
    void makesOnceWhatIsAskedForMeanwhile() throws Exception {
        UnderWay<String, Integer> underWay = new UnderWay<>();
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> underWay.of("list", this::slowly));
        begun.await();
        CompletableFuture<Integer> second =
                CompletableFuture.supplyAsync(() -> underWay.of("list", made::incrementAndGet));
        // time for the second to come in; where it does not wait it has made another by then
        Thread.sleep(200);
        may.countDown();

        assertThat(first.join()).isEqualTo(second.join());
        assertThat(made).hasValue(1);
    }

    @Test
    void makesItAgainForWhoWaitedWhereTheFirstHasFailed() throws Exception {
        UnderWay<String, Integer> underWay = new UnderWay<>();
        Supplier<Integer> failing = () -> {
            slowly();
            throw new IllegalStateException("stopped");
        };
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> underWay.of("list", failing));
        begun.await();
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> underWay.of("list", () -> 7));
        may.countDown();

        assertThat(second.join()).isEqualTo(7);
        assertThatThrownBy(first::join).hasRootCauseMessage("stopped");
    }

    private int slowly() {
        begun.countDown();
        try {
            may.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return made.incrementAndGet();
    }
}
