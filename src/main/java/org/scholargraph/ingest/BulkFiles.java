package org.scholargraph.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All files of a bulk load, in one folder. */
final class BulkFiles implements AutoCloseable {

    private static final List<String> AFFILIATED = List.of("firstYear:long", "lastYear:long", "paperCount:long");
    private static final List<String> BYLINE = List.of(
            "position:long",
            "name:string",
            "otherNames:string[]",
            "corresponding:boolean",
            "institutionIds:string[]",
            "matchedInstitutionIds:string[]",
            "rawAffiliations:string[]");

    private final Path folder;
    private final WorkBehind writing = new WorkBehind();
    private final BulkNumbers numbers = new BulkNumbers();
    private final Map<BulkNodes, String> nodes = new LinkedHashMap<>();
    private final Map<BulkTies, String> ties = new LinkedHashMap<>();

    final BulkNodes papers;
    final BulkNodes authors;
    final BulkNodes institutions;
    final BulkNodes topics;
    final BulkNodes sources;
    final BulkNodes presentations;
    final BulkNodes bylines;
    final BulkNodes missingPapers;
    final BulkNodes missingInstitutions;
    final BulkNodes rawAffiliations;
    final BulkNodes institutionNames;
    final BulkNodes records;
    final BulkNodes aliases;
    final BulkNodes rejections;
    final BulkNodes graphStates;
    final BulkTies authored;
    final BulkTies lists;
    final BulkTies presentedAs;
    final BulkTies writtenAt;
    final BulkTies about;
    final BulkTies publishedIn;
    final BulkTies cites;
    final BulkTies awaits;
    final BulkTies coauthoredWith;
    final BulkTies affiliatedWith;
    final BulkTies topicPartOf;
    final Map<String, BulkTies> institutionTies;
    final BulkTies institutionAwaits;
    final BulkTies states;
    final BulkTies mentions;
    final BulkTies calls;
    final BulkTies claims;

    BulkFiles(Path folder) {
        this.folder = folder;
        papers = nodes(
                "Paper",
                "spelling:string",
                "title:string",
                "abstract:string",
                "year:long",
                "publicationDate:date",
                "type:string",
                "language:string",
                "doi:string",
                "arxivId:string",
                "otherIds:string[]",
                "sourceCitationCount:long",
                "authorCount:long",
                "authorsComplete:boolean",
                "retracted:boolean",
                "hyperauthored:boolean",
                "updatedAt:string",
                "citationCount:long",
                "referenceCount:long");
        authors = nodes(
                "Author",
                "spelling:string",
                "name:string",
                "orcid:string",
                "identity:string",
                "otherNames:string[]",
                "describedBy:string",
                "paperCount:long",
                "citationCount:long",
                "hIndex:long",
                "firstYear:long",
                "lastYear:long",
                "nameVariants:string[]",
                "coauthorCount:long");
        institutions = nodes(
                "Institution",
                "spelling:string",
                "name:string",
                "nameVariants:string[]",
                "ror:string",
                "countryCode:string",
                "city:string",
                "places:string[]",
                "type:string",
                "types:string[]",
                "latitude:double",
                "longitude:double",
                "established:long",
                "status:string",
                "homepage:string",
                "describedBy:string",
                "paperCount:long",
                "authorCount:long");
        topics = nodes(
                "Topic",
                "spelling:string",
                "name:string",
                "level:string",
                "origin:string",
                "conceptLevel:long",
                "description:string",
                "keywords:string[]",
                "describedBy:string",
                "paperCount:long");
        sources = nodes(
                "Source",
                "spelling:string",
                "name:string",
                "nameVariants:string[]",
                "type:string",
                "issn:string[]",
                "homepage:string",
                "describedBy:string",
                "paperCount:long");
        presentations = nodesWithoutIds("Presentation", "kind:string", "year:long", "event:string");
        bylines = nodesWithoutIds("Byline", BYLINE.toArray(String[]::new));
        missingPapers = nodes("MissingPaper");
        missingInstitutions = nodes("MissingInstitution");
        rawAffiliations = nodes("RawAffiliation", "of:string");
        institutionNames = nodes("InstitutionName");
        records = nodes(
                "Record",
                "of:string",
                "kind:string",
                "digest:string",
                "updatedAt:string",
                "json:string",
                "shared:boolean",
                "abstract:string");
        aliases = nodes("Alias", "spelling:string", "of:string", "used:boolean");
        rejections = nodesWithoutIds(
                "Rejection",
                "importId:string",
                "number:long",
                "file:string",
                "line:long",
                "id:string",
                "reason:string",
                "record:string");
        graphStates = nodes("GraphState", "version:long", "storeId:string", "sampleOnly:boolean");
        authored = ties("AUTHORED", authors, papers, BYLINE);
        lists = ties("LISTS", papers, bylines, List.of());
        presentedAs = ties("PRESENTED_AS", papers, presentations, List.of());
        writtenAt = ties("WRITTEN_AT", papers, institutions, List.of());
        about = ties("ABOUT", papers, topics, List.of("score:double", "primary:boolean"));
        publishedIn = ties("PUBLISHED_IN", papers, sources, List.of("position:long"));
        cites = ties("CITES", papers, papers, List.of());
        awaits = ties("AWAITS", papers, missingPapers, List.of());
        coauthoredWith = ties(
                "COAUTHORED_WITH",
                authors,
                authors,
                List.of("paperCount:long", "weight:double", "firstYear:long", "lastYear:long"));
        affiliatedWith = ties("AFFILIATED_WITH", authors, institutions, AFFILIATED);
        topicPartOf = ties("PART_OF", topics, topics, List.of());
        institutionTies = new LinkedHashMap<>();
        for (var type : List.of("PART_OF", "SUCCEEDED_BY", "RELATED_TO")) {
            institutionTies.put(type, ties(type, institutions, institutions, List.of("statedBy:string[]")));
        }
        institutionAwaits =
                ties("AWAITS", institutions, missingInstitutions, List.of("type:string", "inverse:boolean"));
        states = ties("STATES", papers, rawAffiliations, List.of());
        mentions = ties("MENTIONS", rawAffiliations, institutionNames, List.of());
        claims = ties("CLAIMS", records, aliases, List.of());
        calls = ties("CALLS", records, institutionNames, List.of("institutionId:string", "countryCode:string"));
    }

    private BulkNodes nodes(String label, String... columns) {
        var made = BulkNodes.withIds(path(label), label, List.of(columns), numbers, writing);
        nodes.put(made, label);
        return made;
    }

    private BulkNodes nodesWithoutIds(String label, String... columns) {
        var made = BulkNodes.withoutIds(path(label), label, List.of(columns), numbers, writing);
        nodes.put(made, label);
        return made;
    }

    private Path path(String label) {
        return folder.resolve("nodes-" + label + ".csv");
    }

    private BulkTies ties(String type, BulkNodes from, BulkNodes to, List<String> columns) {
        var file = new BulkFile(
                folder.resolve("relationships-%s-%s-%s.csv".formatted(nodes.get(from), type, nodes.get(to))),
                List.of(":START_ID(%s)".formatted(nodes.get(from)), ":END_ID(%s)".formatted(nodes.get(to))),
                columns,
                writing);
        var made = new BulkTies(file, from, to);
        ties.put(made, type);
        return made;
    }

    /** What the bulk importer has to be told of the files: the store's own numbers are those in the files. */
    List<String> arguments() {
        return arguments("actual");
    }

    /** The same for a server elsewhere, which is better left to number nodes as it likes. */
    List<String> argumentsForServer() {
        return arguments("integer");
    }

    private List<String> arguments(String idType) {
        var arguments = new ArrayList<String>();
        arguments.add("--id-type=" + idType);
        arguments.add("--array-delimiter=U+001F");
        if (files().anyMatch(BulkFile::hasTextOfLines)) {
            arguments.add("--multiline-fields=true");
        }
        nodes.forEach((kind, label) ->
                arguments.add("--nodes=" + label + "=" + kind.file().path()));
        ties.forEach((kind, type) -> {
            if (kind.count() > 0) {
                arguments.add("--relationships=" + type + "=" + kind.file().path());
            }
        });
        return arguments;
    }

    private Stream<BulkFile> files() {
        return Stream.concat(
                nodes.keySet().stream().map(BulkNodes::file),
                ties.keySet().stream().map(BulkTies::file));
    }

    /**
     * Waits until all that was handed over is written.
     *
     * @throws ImportFailure when it can't be
     */
    void finish() {
        numbers.check();
        files().forEach(BulkFile::flush);
        writing.finish();
    }

    @Override
    public void close() {
        writing.close();
        files().forEach(BulkFile::close);
    }
}
