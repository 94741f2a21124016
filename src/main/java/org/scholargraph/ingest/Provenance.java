package org.scholargraph.ingest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.scholargraph.identifier.EntityKind;

/**
 * Where what the graph says of a thing is from, and why its records are taken to be of one thing.
 *
 * @param id canonical id of the thing
 * @param kind what it is
 * @param records what sources say of it in records of its own, by their keys; papers also mention authors, institutions,
 *     topics and sources in passing
 * @param names what else it goes by, in the order of the alphabet
 * @param merges which two names are taken to be of one thing, and why; of an institution and of a paper also the raw
 *     affiliations that are taken to name an institution, the first 1,000
 * @param papersRead how many of its papers were searched for merges, in the order of their ids: papers mention authors and
 *     institutions by several names; 0 for any other thing
 * @param complete whether these are all of its papers; else merges are missing that only other papers tell of, and
 *     {@code recordCount} is of the papers read, or it has more affiliations
 */
@Serdeable
record Provenance(
        String id,
        EntityKind kind,
        List<KeptRecord> records,
        List<OtherName> names,
        List<Merge> merges,
        int papersRead,
        boolean complete) {

    Provenance {
        records = List.copyOf(records);
        names = List.copyOf(names);
        merges = List.copyOf(merges);
    }

    /**
     * A record as it was imported.
     *
     * @param key tells it from all others; a later record by the same key replaces it
     * @param id by which it calls the thing
     * @param source where it is from: {@code openalex}, {@code acl}, {@code arxiv}, {@code ror}, {@code bibtex},
     *     {@code csl}, {@code listed}, or {@code own}
     * @param updatedAt when the source last changed it; empty where it does not say
     */
    @Serdeable
    record KeptRecord(String key, String id, Origin source, String updatedAt) {

        static KeptRecord of(SourceRecord record) {
            return new KeptRecord(record.key(), record.id(), record.source(), record.updatedAt());
        }
    }

    /**
     * Another name of the thing.
     *
     * @param name such as {@code doi:…}, or an id that was given up
     * @param used whether a record calls the thing so
     */
    @Serdeable
    record OtherName(String name, boolean used) {}

    /**
     * Two names that are taken to be of one thing.
     *
     * @param mergeId by which the merge can be undone
     * @param names the two; a raw affiliation is written {@code affiliation:} and its text
     * @param rule why
     * @param records keys of the records that say so, the first 10
     * @param recordCount how many there are, of those that were read; of a raw affiliation, how many papers state it
     */
    @Serdeable
    record Merge(String mergeId, List<String> names, Rule rule, List<String> records, int recordCount) {

        Merge {
            names = List.copyOf(names);
            records = List.copyOf(records);
        }
    }
}
