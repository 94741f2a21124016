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
    private final Map<BulkFile, String> nodes = new LinkedHashMap<>();
    private final Map<BulkFile, String> ties = new LinkedHashMap<>();

    final BulkFile papers;
    final BulkFile authors;
    final BulkFile institutions;
    final BulkFile topics;
    final BulkFile sources;
    final BulkFile presentations;
    final BulkFile bylines;
    final BulkFile missingPapers;
    final BulkFile missingInstitutions;
    final BulkFile rawAffiliations;
    final BulkFile institutionNames;
    final BulkFile records;
    final BulkFile aliases;
    final BulkFile rejections;
    final BulkFile graphStates;
    final BulkFile authored;
    final BulkFile lists;
    final BulkFile presentedAs;
    final BulkFile writtenAt;
    final BulkFile about;
    final BulkFile publishedIn;
    final BulkFile cites;
    final BulkFile awaits;
    final BulkFile coauthoredWith;
    final BulkFile affiliatedWith;
    final BulkFile topicPartOf;
    final Map<String, BulkFile> institutionTies;
    final BulkFile institutionAwaits;
    final BulkFile states;
    final BulkFile mentions;
    final BulkFile calls;
    final BulkFile claims;

    BulkFiles(Path folder) {
        this.folder = folder;
        papers = nodes(
                "Paper",
                "id",
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
                "id",
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
                "id",
                "spelling:string",
                "name:string",
                "nameVariants:string[]",
                "ror:string",
                "countryCode:string",
                "city:string",
                "type:string",
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
                "id",
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
                "id",
                "spelling:string",
                "name:string",
                "nameVariants:string[]",
                "type:string",
                "issn:string[]",
                "homepage:string",
                "describedBy:string",
                "paperCount:long");
        presentations = nodes("Presentation", "", "kind:string", "year:long", "event:string");
        bylines = nodes("Byline", "", BYLINE.toArray(String[]::new));
        missingPapers = nodes("MissingPaper", "id");
        missingInstitutions = nodes("MissingInstitution", "id");
        rawAffiliations = nodes("RawAffiliation", "id", "of:string");
        institutionNames = nodes("InstitutionName", "id");
        records = nodes(
                "Record",
                "id",
                "of:string",
                "kind:string",
                "digest:string",
                "updatedAt:string",
                "json:string",
                "shared:boolean",
                "abstract:string");
        aliases = nodes("Alias", "id", "spelling:string", "of:string", "used:boolean");
        rejections = nodes(
                "Rejection",
                "",
                "importId:string",
                "number:long",
                "file:string",
                "line:long",
                "id:string",
                "reason:string",
                "record:string");
        graphStates = nodes("GraphState", "id", "version:long", "storeId:string", "sampleOnly:boolean");
        authored = ties("AUTHORED", "Author", "Paper", BYLINE);
        lists = ties("LISTS", "Paper", "Byline", List.of());
        presentedAs = ties("PRESENTED_AS", "Paper", "Presentation", List.of());
        writtenAt = ties("WRITTEN_AT", "Paper", "Institution", List.of());
        about = ties("ABOUT", "Paper", "Topic", List.of("score:double", "primary:boolean"));
        publishedIn = ties("PUBLISHED_IN", "Paper", "Source", List.of("position:long"));
        cites = ties("CITES", "Paper", "Paper", List.of());
        awaits = ties("AWAITS", "Paper", "MissingPaper", List.of());
        coauthoredWith = ties(
                "COAUTHORED_WITH",
                "Author",
                "Author",
                List.of("paperCount:long", "weight:double", "firstYear:long", "lastYear:long"));
        affiliatedWith = ties("AFFILIATED_WITH", "Author", "Institution", AFFILIATED);
        topicPartOf = ties("PART_OF", "Topic", "Topic", List.of());
        institutionTies = new LinkedHashMap<>();
        for (var type : List.of("PART_OF", "SUCCEEDED_BY", "RELATED_TO")) {
            institutionTies.put(type, ties(type, "Institution", "Institution", List.of("statedBy:string[]")));
        }
        institutionAwaits =
                ties("AWAITS", "Institution", "MissingInstitution", List.of("type:string", "inverse:boolean"));
        states = ties("STATES", "Paper", "RawAffiliation", List.of());
        mentions = ties("MENTIONS", "RawAffiliation", "InstitutionName", List.of());
        claims = ties("CLAIMS", "Record", "Alias", List.of());
        calls = ties("CALLS", "Record", "InstitutionName", List.of("institutionId:string", "countryCode:string"));
    }

    private BulkFile nodes(String label, String id, String... columns) {
        var file = new BulkFile(
                folder.resolve("nodes-" + label + ".csv"),
                List.of("%s:ID(%s){id-type:string}".formatted(id, label)),
                List.of(columns),
                writing);
        nodes.put(file, label);
        return file;
    }

    private BulkFile ties(String type, String from, String to, List<String> columns) {
        var file = new BulkFile(
                folder.resolve("relationships-%s-%s-%s.csv".formatted(from, type, to)),
                List.of(":START_ID(%s)".formatted(from), ":END_ID(%s)".formatted(to)),
                columns,
                writing);
        ties.put(file, type);
        return file;
    }

    /** What the bulk importer has to be told of the files. */
    List<String> arguments() {
        var arguments = new ArrayList<String>();
        arguments.add("--id-type=string");
        arguments.add("--array-delimiter=U+001F");
        if (Stream.concat(nodes.keySet().stream(), ties.keySet().stream()).anyMatch(BulkFile::hasTextOfLines)) {
            arguments.add("--multiline-fields=true");
        }
        nodes.forEach((file, label) -> arguments.add("--nodes=" + label + "=" + file.path()));
        ties.forEach((file, type) -> {
            if (file.lines() > 0) {
                arguments.add("--relationships=" + type + "=" + file.path());
            }
        });
        return arguments;
    }

    /**
     * Waits until all that was handed over is written.
     *
     * @throws ImportFailure when it can't be
     */
    void finish() {
        nodes.keySet().forEach(BulkFile::flush);
        ties.keySet().forEach(BulkFile::flush);
        writing.finish();
    }

    @Override
    public void close() {
        writing.close();
        nodes.keySet().forEach(BulkFile::close);
        ties.keySet().forEach(BulkFile::close);
    }
}
