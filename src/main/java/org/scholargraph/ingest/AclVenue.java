package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Venues of the ACL Anthology: one in {@code venues/acl.yaml} there, whose key is the name of the file, or all of them by
 * their keys in {@code venues.json}, as since 2026.
 */
final class AclVenue implements RecordReader {

    private static final List<String> KEYS = List.of("acronym:", "name:");
    private static final Pattern JSON =
            Pattern.compile("\\{\\s*\"[^\"]{1,200}\"\\s*:\\s*\\{\\s*\"acronym\"\\s*:[^{}]*\"name\"\\s*:");

    private final String file;
    private final YamlFile yaml;
    private final Iterator<RawRecord> records;

    /** @throws NotImportable when it is neither YAML nor JSON */
    AclVenue(String file, InputStream in) throws IOException {
        this.file = file;
        this.yaml = new YamlFile(in);
        var root = yaml.root();
        var alone = YamlFile.value(root, "acronym") != null;
        this.records = (root != null && alone ? List.of(new YamlFile.Entry(stem(), root)) : YamlFile.entries(root))
                .stream().map(this::record).iterator();
    }

    /** Whether a text that begins so has the keys of a venue, each on a line of its own, or a first venue of several. */
    static boolean isStart(String text) {
        return KEYS.stream().allMatch(key -> text.lines().anyMatch(line -> line.startsWith(key)))
                || JSON.matcher(text).lookingAt();
    }

    @Override
    public @Nullable RawRecord next() {
        return records.hasNext() ? records.next() : null;
    }

    private RawRecord record(YamlFile.Entry venue) {
        var id = "acl-venue:" + venue.key();
        return new RawRecord(
                file,
                YamlFile.line(venue.value()),
                id,
                () -> yaml.source(venue.value()),
                () -> read(id, venue.value()));
    }

    private static EntityRecord read(String id, Node venue) {
        var name = YamlFile.text(YamlFile.value(venue, "name"));
        if (name == null) {
            throw new RejectedRecord("the venue has no name");
        }
        var acronym = YamlFile.text(YamlFile.value(venue, "acronym"));
        var type = YamlFile.text(YamlFile.value(venue, "type"));
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
