package org.scholargraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML in which every text is what XML can hold: for any other character there is U+FFFD. Tabs and ends of lines are
 * written by their numbers, since a reader takes them for spaces in an attribute.
 */
final class XmlDocument {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int REPLACEMENT = 0xFFFD;

    /** Stand for tab, line feed and carriage return until all is written: no characters, and never in a text. */
    private static final List<String> STAND_INS = List.of("\uFDD0", "\uFDD1", "\uFDD2");

    private static final String SPACES = "\t\n\r";

    private final XMLStreamWriter writer;

    private XmlDocument(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What is written between the tags of an element. */
    interface Content {
        void write(XmlDocument document) throws XMLStreamException;
    }

    /** A document of one element, as UTF-8. */
    static byte[] of(String name, String namespace, Content content) {
        var text = new StringWriter();
        try {
            // A writer of letters, not of bytes: that one takes the halves of a surrogate pair apart.
            var writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(name);
            writer.writeDefaultNamespace(namespace);
            content.write(new XmlDocument(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory takes whatever is written", e);
        }
        return withSpaces(text.toString()).getBytes(UTF_8);
    }

    /** An element with attributes, by turns name and value. */
    XmlDocument element(String name, Content content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        content.write(this);
        writer.writeEndElement();
        return this;
    }

    /** An element without content. */
    XmlDocument empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    /** A second namespace of the element that was begun last; names in it are written with the prefix. */
    XmlDocument namespace(String prefix, String uri) throws XMLStreamException {
        writer.writeNamespace(prefix, uri);
        return this;
    }

    /** Attributes of the element that was begun last. */
    XmlDocument attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            writer.writeAttribute(namesAndValues[i], clean(namesAndValues[i + 1]));
        }
        return this;
    }

    XmlDocument text(String content) throws XMLStreamException {
        writer.writeCharacters(clean(content));
        return this;
    }

    private static String withSpaces(String written) {
        var text = written;
        for (int i = 0; i < SPACES.length(); i++) {
            text = text.replace(STAND_INS.get(i), "&#%d;".formatted((int) SPACES.charAt(i)));
        }
        return text;
    }

    private static String clean(String content) {
        if (content.codePoints().allMatch(XmlDocument::isAllowed)) {
            return content;
        }
        var clean = new StringBuilder(content.length());
        content.codePoints().forEach(letter -> {
            int space = SPACES.indexOf(letter);
            if (space >= 0) {
                clean.append(STAND_INS.get(space));
            } else {
                clean.appendCodePoint(isAllowed(letter) ? letter : REPLACEMENT);
            }
        });
        return clean.toString();
    }

    /** XML 1.0, production 2, without the spaces that it has beside the space, and what stands for these. */
    private static boolean isAllowed(int letter) {
        return letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD && !STAND_INS.contains(Character.toString(letter))
                || letter >= 0x10000;
    }
}
