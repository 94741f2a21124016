package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Tells by its fields what a record in JSON is. */
final class RecordTypes {

    private static final int FIELDS_SHOWN = 5;

    /** What can be imported, the first that fits taken. */
    private static final List<Type> TYPES = List.of(
            new Type(OwnRecords::isOne, OwnRecords::read),
            new Type(ArxivPapers::isOne, ArxivPapers::read),
            new Type(RorOrganisations::isOne, RorOrganisations::read),
            new Type(CslPapers::isOne, CslPapers::read),
            new Type(OpenAlexWorks::isOne, OpenAlexWorks::read),
            new Type(OpenAlexEntities::isOne, OpenAlexEntities::read),
            new Type(OpenAlexEntities::isOther, OpenAlexEntities::refuse),
            new Type(ListedPapers::isOne, ListedPapers::read));

    private @Nullable Type last;

    /** A kind of record. */
    private record Type(Predicate<JsonNode> fits, Function<JsonNode, SourceRecord> reading) {}

    /**
     * What a record says. One that is of no known kind is read like the one before it, which says best what is wrong.
     *
     * @throws RejectedRecord when the record can't be taken
     * @throws NotImportable when the first record shows that the file holds something else
     */
    SourceRecord read(JsonNode json) {
        if (!json.isObject()) {
            JsonFields.of(json, "the record");
        }
        var type =
                TYPES.stream().filter(one -> one.fits().test(json)).findFirst().orElse(last);
        if (type == null) {
            throw new NotImportable("holds JSON of no known kind, with the fields " + fields(json));
        }
        last = type;
        return type.reading().apply(json);
    }

    private static String fields(JsonNode json) {
        Iterable<String> names = json::fieldNames;
        return StreamSupport.stream(names.spliterator(), false)
                .limit(FIELDS_SHOWN)
                .map(RejectedRecord::shortened)
                .collect(Collectors.joining(", "));
    }
}
