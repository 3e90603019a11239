package org.lilong.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.lilong.graph.Conformance;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a store against the shapes of the ontology. */
@Command(
        name = "validate",
        description = "Check a store against the shapes of the ontology and print what is wrong, in words.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  lilong validate --store data/mine", "", "Exit codes: 0 the store conforms, 1 it does not."})
final class Validate implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        AtomicInteger count = new AtomicInteger();
        try (Store opened = store.open()) {
            opened.read(dataset -> {
                Conformance.check(dataset, violation -> {
                    count.incrementAndGet();
                    System.out.println(violation);
                });
                return true;
            });
        }
        System.out.println(count.get() == 0 ? "The store conforms." : count + " violations.");
        return count.get() == 0 ? 0 : Lilong.FAILED;
    }
}
