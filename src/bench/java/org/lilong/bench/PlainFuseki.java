package org.lilong.bench;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** A stand-alone Fuseki over the triples of a store, to measure against. Arguments: the folder of the TDB2 dataset, the port. */
final class PlainFuseki {
    private PlainFuseki() {}

    public static void main(String[] args) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Path.of(args[0]).toString());
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        FusekiServer.create()
                .loopback(true)
                .port(Integer.parseInt(args[1]))
                .add("/ds", dataset)
                .build()
                .start()
                .join();
    }
}
