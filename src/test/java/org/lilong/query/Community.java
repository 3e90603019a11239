package org.lilong.query;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** The graph that tests of queries and of the service ask, and what they ask it for. */
public final class Community {
    private static final Properties PARAMETERS = read();

    private Community() {}

    /** A TDB2 dataset of its own with the graph in it. */
    public static DatasetGraph load() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "src/test/resources/query/community.trig"));
        return dataset;
    }

    /** Values under which a query has something to say about this graph. */
    public static Map<String, String> parameters(NamedQuery query) {
        Map<String, String> given = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            String usual = PARAMETERS.getProperty(parameter.name(), "");
            String value = PARAMETERS.getProperty(query.id() + "." + parameter.name(), usual);
            given.put(parameter.name(), value);
        }
        return given;
    }

    /** One of those values. */
    public static String name(String parameter) {
        return Objects.requireNonNull(PARAMETERS.getProperty(parameter), parameter);
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Community.class.getResourceAsStream("/query/community.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
