package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The names that the ACL Anthology knows to be of one person, {@code name_variants.yaml} there. A variant without an id on a
 * paper is that person: a record for each says so. Somebody who carries an id of their own is not meant, whatever the name.
 */
final class AclNameVariants implements RecordReader {

    private final String file;
    private final YamlFile yaml;
    private final Map<String, String> owners = new HashMap<>();
    private final Iterator<RawRecord> records;

    /** @throws NotImportable when it is no YAML */
    AclNameVariants(String file, InputStream in) throws IOException {
        this.file = file;
        this.yaml = new YamlFile(in);
        this.records = YamlFile.items(yaml.root()).stream()
                .flatMap(entry -> records(entry).stream())
                .iterator();
    }

    /** Whether a text that begins so is a list of people with canonical names. */
    static boolean isStart(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("---"))
                .findFirst()
                .filter(line -> line.matches("- +canonical *:.*"))
                .isPresent();
    }

    @Override
    public @Nullable RawRecord next() {
        return records.hasNext() ? records.next() : null;
    }

    /** One record for each name that is not the person's, and for each variant that is no name. */
    private List<RawRecord> records(Node entry) {
        var canonical = name(YamlFile.value(entry, "canonical"));
        var id = YamlFile.text(YamlFile.value(entry, "id"));
        var variants = YamlFile.value(entry, "variants");
        var person = id == null ? canonical : id;
        var text = yaml.source(entry);
        if (canonical == null || person == null) {
            return List.of(
                    RawRecord.broken(file, YamlFile.line(entry), text, "canonical is not a first and a last name"));
        }
        var records = new ArrayList<RawRecord>();
        var names = new HashSet<>(Set.of(person));
        for (var variant : YamlFile.items(variants)) {
            var name = name(variant);
            if (name == null || names.add(name)) {
                records.add(record(YamlFile.line(variant), text, name, person));
            }
        }
        return records;
    }

    /** @param text the whole entry, without which a variant is nobody's */
    private RawRecord record(int line, String text, @Nullable String name, String person) {
        if (name == null) {
            return RawRecord.broken(file, line, text, "a variant is not a first and a last name");
        }
        var owner = owners.putIfAbsent(name, person);
        if (owner != null && !owner.equals(person)) {
            return RawRecord.broken(
                    file, line, text, "\"" + name + "\" is a variant of both " + owner + " and " + person);
        }
        var former = AclNames.id(name);
        var merge = new MergeRecord(EntityKind.AUTHOR, former, AclNames.id(person), "");
        return new RawRecord(file, line, former, () -> text, () -> merge);
    }

    private static @Nullable String name(@Nullable Node node) {
        return AclNames.name(YamlFile.text(YamlFile.value(node, "first")), YamlFile.text(YamlFile.value(node, "last")));
    }
}
