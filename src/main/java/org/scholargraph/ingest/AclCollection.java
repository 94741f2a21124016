package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a collection of the ACL Anthology, {@code data/xml/*.xml} there. Front matter and events are no records. XML
 * that breaks off or is damaged ends the import.
 */
final class AclCollection implements RecordReader {

    private final String file;
    private final XmlStream xml;
    private @Nullable String collection;
    private AclVolume volume = new AclVolume(null, null, null, null, List.of());

    /** @throws NotImportable when it is another kind of document */
    AclCollection(String file, InputStream in) throws IOException {
        this.file = file;
        this.xml = new XmlStream(file, in);
        var root = xml.open();
        if (!"collection".equals(root)) {
            throw new NotImportable("is XML of <" + root + ">, not a <collection> of the ACL Anthology");
        }
        this.collection = xml.attribute("id");
    }

    /** Whether a text that begins so is XML, of which this is the only kind that can be read. */
    static boolean isStart(String text) {
        return text.startsWith("<");
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        for (var name = xml.open(); name != null; name = xml.open()) {
            switch (name) {
                case "volume" ->
                    volume = new AclVolume(collection, xml.attribute("id"), xml.attribute("type"), null, List.of());
                case "meta" -> {
                    var meta = xml.element();
                    volume = meta == null ? volume : volume.with(meta);
                }
                case "paper" -> {
                    return paper();
                }
                default -> xml.skip();
            }
        }
        return null;
    }

    private RawRecord paper() throws IOException {
        var line = xml.line();
        var number = xml.attribute("id");
        var paper = xml.element();
        if (paper == null) {
            return RawRecord.broken(file, line, "<paper id=\"" + number + "\">…", "the paper is too long or too deep");
        }
        var of = volume;
        return new RawRecord(file, line, number, () -> of.around(paper).written(), () -> AclPapers.read(of, paper));
    }
}
