package org.scholargraph.identifier;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** The kinds of things that have an id; written in lower case in answers. */
@Serdeable
public enum EntityKind {
    /** A paper. */
    @JsonProperty("paper")
    PAPER("W…, doi:…, arxiv:…, acl:…, title:…, x:…, or their URLs"),
    /** An author. */
    @JsonProperty("author")
    AUTHOR("A…, orcid:…, name:…, acl-author:…, x:…, or their URLs"),
    /** An institution. */
    @JsonProperty("institution")
    INSTITUTION("I…, ror:…, x:…, or their URLs"),
    /** A topic, of whatever level. */
    @JsonProperty("topic")
    TOPIC("T…, C…, subfield:…, field:…, domain:…, arxiv-category:…, term:…, x:…, or their URLs"),
    /** A source: a journal, a conference, a repository. */
    @JsonProperty("source")
    SOURCE("S…, acl-venue:…, venue:…, x:…, or their URLs");

    private final String forms;

    EntityKind(String forms) {
        this.forms = forms;
    }

    /** The forms that its ids are accepted in, for people. */
    public String forms() {
        return forms;
    }

    /** The forms that ids of any kind are accepted in, for people. */
    static String allForms() {
        return "W… A… I… T… C… S…, doi:… arxiv:… orcid:… ror:… openalex:… acl:… subfield:… field:… domain:… name:…"
                + " title:… acl-author:… acl-venue:… venue:… arxiv-category:… term:… x:…, or their URLs";
    }

    /** The kind as it is written in answers: {@code paper}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
