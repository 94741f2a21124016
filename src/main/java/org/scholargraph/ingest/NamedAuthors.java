package org.scholargraph.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;

/** Lists of authors that are no more than people in their order, and where they say they are from. */
final class NamedAuthors {

    private NamedAuthors() {}

    /**
     * Somebody as a list names them.
     *
     * @param affiliations as written
     */
    record Named(Person person, List<String> affiliations) {

        Named {
            affiliations = List.copyOf(affiliations);
        }

        static Named nowhere(Person person) {
            return new Named(person, List.of());
        }
    }

    /** A place for each, from 1; whoever is named again keeps the first, and all affiliations. */
    static List<Authorship> inOrder(List<Named> named) {
        var byPerson = new LinkedHashMap<String, Authorship>();
        int position = 0;
        for (var one : named) {
            var person = one.person();
            var next = new Authorship(++position, person, person.name(), null, List.of(), one.affiliations());
            byPerson.merge(person.id(), next, Authorship::with);
        }
        return List.copyOf(byPerson.values());
    }
}
