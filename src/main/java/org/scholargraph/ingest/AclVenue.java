package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.yaml.snakeyaml.nodes.Node;

/** A venue of the ACL Anthology, {@code venues/acl.yaml} there: one record, whose key is the name of the file. */
final class AclVenue implements RecordReader {

    private static final List<String> KEYS = List.of("acronym:", "name:");

    private final String file;
    private final YamlFile yaml;
    private boolean read;

    /** @throws NotImportable when it is no YAML */
    AclVenue(String file, InputStream in) throws IOException {
        this.file = file;
        this.yaml = new YamlFile(in);
    }

    /** Whether a text that begins so has the keys of a venue, each on a line of its own. */
    static boolean isStart(String text) {
        return KEYS.stream().allMatch(key -> text.lines().anyMatch(line -> line.startsWith(key)));
    }

    @Override
    public @Nullable RawRecord next() {
        var root = yaml.root();
        if (read || root == null) {
            return null;
        }
        read = true;
        var id = "acl-venue:" + stem();
        return new RawRecord(file, YamlFile.line(root), id, yaml.source(root), () -> read(id, root));
    }

    private static EntityRecord read(String id, Node root) {
        var name = YamlFile.text(YamlFile.value(root, "name"));
        if (name == null) {
            throw new RejectedRecord("the venue has no name");
        }
        var acronym = YamlFile.text(YamlFile.value(root, "acronym"));
        var type = YamlFile.text(YamlFile.value(root, "type"));
        var properties = new HashMap<String, Object>();
        properties.put("name", name);
        properties.put("nameVariants", acronym == null || acronym.equals(name) ? List.of() : List.of(acronym));
        properties.put("type", Objects.requireNonNullElse(type, "conference"));
        return new EntityRecord(EntityKind.SOURCE, id, List.of(), "", properties, List.of());
    }

    /** The name of the file alone, which may be one in an archive. */
    private String stem() {
        return file.replaceFirst("(?s)^.*[/\\\\!]", "").replaceFirst("\\.ya?ml(\\.\\w+)?$", "");
    }
}
