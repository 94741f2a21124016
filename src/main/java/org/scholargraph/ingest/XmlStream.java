package org.scholargraph.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML document, element by element, none of it kept. Document types are refused, and with them entities: nothing is
 * expanded and nothing is fetched.
 */
final class XmlStream {

    private static final int DEEPEST = 64;
    private static final int DEEPEST_PASSED = 1_000_000;
    private static final int LONGEST_ELEMENT = 4 << 20;
    private static final int LONGEST_PIECE = 32 << 20;

    private final String file;
    private final Pieces pieces;
    private final XMLStreamReader xml;

    /**
     * @param file its name, for messages
     * @throws ImportFailure when it is no XML
     */
    XmlStream(String file, InputStream in) throws IOException {
        this.file = file;
        this.pieces = new Pieces(in);
        try {
            this.xml = factory().createXMLStreamReader(pieces);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST_PASSED);
        return factory;
    }

    /**
     * Goes to the next opening tag: its name, or null at the end of the document.
     *
     * @throws ImportFailure when the document is broken
     * @throws NotImportable when it has a document type
     */
    @Nullable
    String open() throws IOException {
        while (hasMore()) {
            if (advance() == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
        }
        return null;
    }

    /** An attribute of the tag that was opened last, without spaces around it. */
    @Nullable
    String attribute(String name) {
        return Folding.tidy(attributes().get(name));
    }

    int line() {
        return xml.getLocation().getLineNumber();
    }

    /** Passes over what is left of the element that was opened last. */
    void skip() throws IOException {
        for (int depth = 1; depth > 0; ) {
            depth += step(advance());
        }
    }

    /** The whole element that was opened last; null, and passed over, where it is too long or too deep to keep. */
    XmlNode.@Nullable Element element() throws IOException {
        var open = new ArrayList<XmlNode.Element>();
        open.add(opened());
        long length = 0;
        while (true) {
            int event = advance();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = opened();
                    open.getLast().content().add(child);
                    open.add(child);
                    length += child.written().length();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var closed = open.removeLast();
                    if (open.isEmpty()) {
                        return closed;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    open.getLast().content().add(new XmlNode.Text(xml.getText()));
                    length += xml.getTextLength();
                }
                default -> {}
            }
            if (length > LONGEST_ELEMENT || open.size() > DEEPEST) {
                leave(open.size());
                return null;
            }
        }
    }

    private void leave(int levels) throws IOException {
        for (int left = levels; left > 0; left--) {
            skip();
        }
    }

    private XmlNode.Element opened() {
        return new XmlNode.Element(xml.getLocalName(), attributes(), new ArrayList<>());
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private static int step(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            default -> 0;
        };
    }

    private boolean hasMore() throws IOException {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private int advance() throws IOException {
        try {
            pieces.begin();
            int event = xml.next();
            if (List.of(XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE)
                    .contains(event)) {
                throw new NotImportable("has a document type or entities of its own, which are not read");
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** What is thrown for a failure of the parser: that of the stream below, where it came from there. */
    private ImportFailure failure(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException below) {
            throw below;
        }
        var message = String.valueOf(e.getMessage());
        var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        return ImportFailure.brokenXml(file, line, message.replaceFirst("(?s)^.*Message: ", ""), e);
    }

    /** Ends a stream in which one tag, comment or other piece goes on for so long that it could fill the memory. */
    private static final class Pieces extends FilterInputStream {

        private long length;

        Pieces(InputStream in) {
            super(in);
        }

        void begin() {
            length = 0;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            int read = super.read(bytes, offset, count);
            length += Math.max(0, read);
            if (length > LONGEST_PIECE) {
                throw new IOException("one tag or comment is longer than " + (LONGEST_PIECE >> 20) + " MiB");
            }
            return read;
        }

        /** Leaves it open, as the parser closes what it has read to the end, and this may be one file of an archive. */
        @Override
        public void close() {}
    }
}
