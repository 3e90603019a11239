package org.lilong.web.network;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lilong.web.answer.Network;
import org.lilong.web.answer.NetworkEdge;
import org.lilong.web.answer.NetworkNode;

/** Writes networks for graph tools: GraphML (yEd, igraph, NetworkX) and GEXF 1.3 (Gephi). */
public final class GraphFiles {
    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String GEXF = "http://gexf.net/1.3";

    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private GraphFiles() {}

    /**
     * As GraphML.
     *
     * @param says what is to be known of the network, for people
     */
    public static String graphMl(Network network, String says) {
        return document(xml -> {
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(GRAPHML);
            xml.writeComment(" " + says + " ");
            key(xml, "name", "node", "string");
            key(xml, "iri", "node", "string");
            key(xml, "events", "node", "long");
            key(xml, "weight", "edge", "long");
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "co-attendance");
            xml.writeAttribute("edgedefault", "undirected");
            for (NetworkNode node : network.nodes()) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", node.id());
                data(xml, "name", String.valueOf(node.name()));
                data(xml, "iri", node.iri());
                data(xml, "events", Long.toString(node.events()));
                xml.writeEndElement();
            }
            for (NetworkEdge edge : network.edges()) {
                xml.writeStartElement("edge");
                xml.writeAttribute("source", edge.source());
                xml.writeAttribute("target", edge.target());
                data(xml, "weight", Long.toString(edge.weight()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void key(XMLStreamWriter xml, String id, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", id);
        xml.writeAttribute("attr.type", type);
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    /**
     * As GEXF.
     *
     * @param says what is to be known of the network, for people
     */
    public static String gexf(Network network, String says) {
        return document(xml -> {
            xml.writeStartElement("gexf");
            xml.writeDefaultNamespace(GEXF);
            xml.writeAttribute("version", "1.3");
            xml.writeStartElement("meta");
            xml.writeStartElement("description");
            xml.writeCharacters(says);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("graph");
            xml.writeAttribute("defaultedgetype", "undirected");
            attributes(xml);
            xml.writeStartElement("nodes");
            for (NetworkNode node : network.nodes()) {
                node(xml, node);
            }
            xml.writeEndElement();
            xml.writeStartElement("edges");
            int number = 0;
            for (NetworkEdge edge : network.edges()) {
                xml.writeEmptyElement("edge");
                xml.writeAttribute("id", Integer.toString(number++));
                xml.writeAttribute("source", edge.source());
                xml.writeAttribute("target", edge.target());
                xml.writeAttribute("weight", Long.toString(edge.weight()));
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void attributes(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", "node");
        for (String[] attribute : new String[][] {{"iri", "string"}, {"events", "long"}}) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", attribute[0]);
            xml.writeAttribute("title", attribute[0]);
            xml.writeAttribute("type", attribute[1]);
        }
        xml.writeEndElement();
    }

    private static void node(XMLStreamWriter xml, NetworkNode node) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id());
        xml.writeAttribute("label", String.valueOf(node.name()));
        xml.writeStartElement("attvalues");
        for (String[] value : new String[][] {{"iri", node.iri()}, {"events", Long.toString(node.events())}}) {
            xml.writeEmptyElement("attvalue");
            xml.writeAttribute("for", value[0]);
            xml.writeAttribute("value", value[1]);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String document(Body body) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            body.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a network could not be written as XML", e);
        }
        return text.toString();
    }
}
