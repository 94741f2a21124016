package org.scholargraph.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands on the node of a paper; what is counted in the graph is not among it. */
final class PaperProperties {

    private PaperProperties() {}

    /** @param mostAuthors a paper of more authors is hyper-authored */
    static Map<String, @Nullable Object> of(PaperRecord paper, int mostAuthors) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("title", paper.title());
        properties.put("abstract", paper.abstractText());
        properties.put("year", paper.year());
        var date = paper.publicationDate();
        properties.put("publicationDate", date == null ? null : LocalDate.parse(date));
        properties.put("type", paper.type());
        properties.put("language", paper.language());
        properties.put("doi", paper.doi());
        properties.put("arxivId", paper.arxivId());
        properties.put("otherIds", Rows.list(paper.sameAs()));
        properties.put("sourceCitationCount", paper.sourceCitationCount());
        properties.put("authorCount", paper.authorCount());
        properties.put("authorsComplete", paper.authorsComplete());
        properties.put("retracted", paper.retracted());
        properties.put("hyperauthored", paper.hyperauthored(mostAuthors));
        properties.put("updatedAt", paper.updatedAt());
        return properties;
    }
}
