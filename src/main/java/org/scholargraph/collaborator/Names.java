package org.scholargraph.collaborator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scholargraph.author.AuthorName;
import org.scholargraph.author.Identity;
import org.scholargraph.collaborator.RecommendedCollaborators.Evidence;
import org.scholargraph.projection.PaperColumns;
import org.scholargraph.projection.Vocabulary;

/** What the things of an answer are called, asked of the graph at once. */
final class Names {

    private final PaperColumns columns;
    private final Set<String> authors = new TreeSet<>();
    private final Set<String> institutions = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();
    private final Set<String> sources = new TreeSet<>();
    private final Map<String, Naming> known = new HashMap<>();

    Names(PaperColumns columns) {
        this.columns = columns;
    }

    void needAuthor(int author) {
        authors.add(columns.authors().name(author));
    }

    void needInstitution(int institution) {
        institutions.add(columns.institutions().name(institution));
    }

    void need(Telling telling) {
        telling.commonCoauthors().forEach(this::needAuthor);
        telling.chain().forEach(this::needAuthor);
        telling.institutions().forEach(this::needInstitution);
        telling.topics().forEach(topic -> topics.add(columns.topics().name(topic)));
        telling.sources().forEach(source -> sources.add(columns.sources().name(source)));
    }

    void read(NamingRepository graph) {
        graph.listNames(List.copyOf(authors), List.copyOf(institutions), List.copyOf(topics), List.copyOf(sources))
                .forEach(naming -> known.put(naming.id(), naming));
    }

    /** What an author is called; one who has gone since the projection was loaded goes by the id. */
    Naming author(int author) {
        var id = columns.authors().name(author);
        return known.getOrDefault(id, new Naming(id, id, null, Identity.identifier));
    }

    AuthorName authorName(int author) {
        var naming = author(author);
        return new AuthorName(naming.id(), naming.name(), naming.orcid());
    }

    Evidence evidence(Vocabulary vocabulary, int number) {
        var id = vocabulary.name(number);
        var naming = known.get(id);
        return new Evidence(id, naming == null ? id : naming.name());
    }
}
