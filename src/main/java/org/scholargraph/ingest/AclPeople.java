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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The people whom the ACL Anthology tells apart by ids, {@code people.json} there, {@code people.yaml} in 2025. A name
 * without an id on a paper is that of the one person who bears it, and so is an ORCID: a record for each says so. A name
 * that several bear, or that its bearer is not to be known by, tells nothing.
 */
final class AclPeople implements RecordReader {

    private static final Pattern YAML = Pattern.compile("(?:(?:#|---)[^\n]*\n)*[^\\s:#{\\[-][^:\n]*:[ \r]*\n"
            + "(?: +[^\n]*\n)*? +names:[ \r]*\n *- *\\{? *\"?(?:first|last)\"?:");
    private static final Pattern JSON = Pattern.compile(
            "\\{\\s*\"[^\"]{1,200}\"\\s*:\\s*\\{[^{}]*\"names\"\\s*:" + "\\s*\\[\\s*\\{\\s*\"(?:first|last|script)\"");

    private final String file;
    private final YamlFile yaml;
    private final Map<String, Set<String>> bearers = new HashMap<>();
    private final Iterator<RawRecord> records;

    /** @throws NotImportable when it is neither YAML nor JSON */
    AclPeople(String file, InputStream in) throws IOException {
        this.file = file;
        this.yaml = new YamlFile(in);
        var people = YamlFile.entries(yaml.root());
        people.forEach(
                person -> names(person.value()).forEach(name -> bearers.computeIfAbsent(name, any -> new HashSet<>())
                        .add(person.key())));
        this.records =
                people.stream().flatMap(person -> records(person).stream()).iterator();
    }

    /** Whether a text that begins so is a map of people with their names. */
    static boolean isStart(String text) {
        return YAML.matcher(text).lookingAt() || JSON.matcher(text).lookingAt();
    }

    @Override
    public @Nullable RawRecord next() {
        return records.hasNext() ? records.next() : null;
    }

    private List<RawRecord> records(YamlFile.Entry person) {
        var line = YamlFile.line(person.value());
        var text = yaml.source(person.value());
        var names = names(person.value()).toList();
        if (names.isEmpty()) {
            return List.of(RawRecord.broken(file, line, text, "the person has no first or last name"));
        }
        var records = new ArrayList<RawRecord>();
        written(person.value())
                .filter(name -> name(name) == null)
                .forEach(name -> records.add(RawRecord.broken(
                        file, YamlFile.line(name), text, "a name is neither a first nor a last name")));
        var orcid = YamlFile.text(YamlFile.value(person.value(), "orcid"));
        if (orcid != null) {
            records.add(new RawRecord(
                    file, line, person.key(), () -> text, () -> merge("orcid:" + checked(orcid), person)));
        }
        if (!"true".equals(YamlFile.text(YamlFile.value(person.value(), "disable_name_matching")))) {
            names.stream()
                    .distinct()
                    .filter(name -> !name.equals(person.key())
                            && bearers.getOrDefault(name, Set.of()).size() == 1)
                    .forEach(name -> records.add(new RawRecord(
                            file, line, person.key(), () -> text, () -> merge(AclNames.id(name), person))));
        }
        return records;
    }

    private static MergeRecord merge(String former, YamlFile.Entry person) {
        return new MergeRecord(EntityKind.AUTHOR, former, AclNames.id(person.key()), "");
    }

    private static String checked(String orcid) {
        var bare = OpenAlexId.orcid(orcid);
        if (bare == null) {
            throw new RejectedRecord("orcid is \"" + RejectedRecord.shortened(orcid) + "\", not an ORCID");
        }
        return bare;
    }

    /** "First Last" each. */
    private static Stream<String> names(Node person) {
        return written(person).map(AclPeople::name).flatMap(Stream::ofNullable);
    }

    /** Names in another script stand beside these on papers. */
    private static Stream<Node> written(Node person) {
        return YamlFile.items(YamlFile.value(person, "names")).stream()
                .filter(name -> YamlFile.value(name, "script") == null);
    }

    private static @Nullable String name(Node name) {
        return AclNames.name(YamlFile.text(YamlFile.value(name, "first")), YamlFile.text(YamlFile.value(name, "last")));
    }
}
