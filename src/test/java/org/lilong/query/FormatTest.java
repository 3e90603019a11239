package org.lilong.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final Rows ROWS = new Rows(
            List.of("姓名", "n"),
            List.of(
                    Arrays.asList(
                            NodeFactory.createLiteralLang("韩亦舟", "zh"),
                            NodeFactory.createLiteralDT("2", XSDDatatype.XSDinteger)),
                    Arrays.asList(NodeFactory.createLiteralString("a,\"b\""), null)));

    @Test
    void alignsColumnsWithFullWidthCharactersCountedTwice() throws IOException {
        assertThat(write(Format.TABLE)).isEqualTo("姓名    n\n------  -\n韩亦舟  2\na,\"b\"   \n");
    }

    @Test
    void quotesInCsvWhatNeedsQuotes() throws IOException {
        assertThat(write(Format.CSV)).isEqualTo("姓名,n\r\n韩亦舟,2\r\n\"a,\"\"b\"\"\",\r\n");
    }

    @Test
    void leavesUnboundColumnsOutOfJson() throws IOException {
        assertThat(write(Format.JSON)).isEqualTo("[{\"姓名\":\"韩亦舟\",\"n\":2},{\"姓名\":\"a,\\\"b\\\"\"}]\n");
    }

    private static String write(Format format) throws IOException {
        StringBuilder text = new StringBuilder();
        format.write(ROWS, text);
        return text.toString();
    }
}
