package org.scholargraph.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;

/** Lists of authors that are no more than people in their order. */
final class NamedAuthors {

    private NamedAuthors() {}

    /** A place for each, from 1; whoever is named again keeps the first. */
    static List<Authorship> inOrder(List<Person> people) {
        var byPerson = new LinkedHashMap<String, Authorship>();
        int position = 0;
        for (var person : people) {
            byPerson.putIfAbsent(
                    person.id(), new Authorship(++position, person, person.name(), null, List.of(), List.of()));
        }
        return List.copyOf(byPerson.values());
    }
}
