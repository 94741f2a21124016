package org.scholargraph.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scholargraph.ingest.Rows.Name;
import org.scholargraph.ingest.Rows.PlacedRecord;

/**
 * What a batch of records changes, all names resolved.
 *
 * @param papersBefore those that are written anew or go, as they were
 * @param papersAfter those that are new or written anew, as they will be
 * @param entitiesBefore ids of authors, institutions, topics and sources whose own records were others before
 * @param entitiesAfter the same as their own records will describe them
 * @param names other names of things that are new or stand for another thing now
 * @param endedNames other names that stand for nothing any more
 * @param placed records of the papers and entities above, with the things that they will be of
 * @param affiliations which institutions raw affiliations name
 */
record GraphChange(
        List<PaperRecord> papersBefore,
        List<PaperRecord> papersAfter,
        Map<String, EntityRecord> entitiesBefore,
        Map<String, EntityRecord> entitiesAfter,
        List<Name> names,
        Set<String> endedNames,
        List<PlacedRecord> placed,
        Affiliations.Change affiliations) {

    /** Ids of papers that go. */
    Set<String> endedPapers() {
        var ended = new HashSet<String>();
        papersBefore.forEach(paper -> ended.add(paper.id()));
        papersAfter.forEach(paper -> ended.remove(paper.id()));
        return ended;
    }

    /** All names of some things that are new since the change, their ids too. */
    List<Name> namesOf(Set<String> ids) {
        return Stream.concat(
                        ids.stream().map(id -> new Name(id, id, true)),
                        names.stream().filter(name -> ids.contains(name.id())))
                .toList();
    }
}
