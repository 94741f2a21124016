package org.scholargraph.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one paper, in our own words: ids are canonical, aliases bare, authors named once. Kept in the
 * graph as it is, so that everything derived can be derived again.
 *
 * @param id canonical id of the paper
 * @param origin where the record is from, null where that is what the id tells
 * @param abstractText the abstract as running text; not part of the kept record, since the paper itself has it
 * @param publicationDate ISO date
 * @param type in OpenAlex's present words
 * @param sameAs other names of the same paper, written as {@code doi:…}, {@code acl:…} or an id of OpenAlex
 * @param sourceCitationCount citations that the source claims
 * @param authorsComplete false where the source says that it cut its list of authors
 * @param updatedAt when the source last changed the record, comparable as text; empty where it does not say
 * @param authorships in order, each author once
 * @param venues where it was published, the first named first
 * @param references canonical ids of the papers it cites, or their {@code doi:…} or {@code arxiv:…}; without itself, each
 *     once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaperRecord(
        String id,
        @Nullable Origin origin,
        @Nullable String title,
        @JsonIgnore @Nullable String abstractText,
        @Nullable Integer year,
        @Nullable String publicationDate,
        @Nullable String type,
        @Nullable String language,
        @Nullable String doi,
        @Nullable String arxivId,
        List<String> sameAs,
        @Nullable Long sourceCitationCount,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean retracted,
        boolean authorsComplete,
        String updatedAt,
        List<Authorship> authorships,
        List<Subject> topics,
        List<Venue> venues,
        List<String> references,
        List<Showing> presentations)
        implements SourceRecord {

    PaperRecord {
        sameAs = List.copyOf(sameAs);
        venues = List.copyOf(venues);
        authorships = List.copyOf(authorships);
        topics = List.copyOf(topics);
        references = List.copyOf(references);
        presentations = List.copyOf(presentations);
    }

    /**
     * A place in the list of authors.
     *
     * @param position from 1
     * @param author null where the source names somebody without saying who it is
     * @param name as written on this paper
     * @param corresponding null where the source does not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Authorship(
            int position,
            @Nullable Person author,
            String name,
            @Nullable Boolean corresponding,
            List<Organisation> institutions,
            List<String> rawAffiliations) {

        Authorship {
            institutions = List.copyOf(institutions);
            rawAffiliations = List.copyOf(rawAffiliations);
        }

        /** The same place, with what a second mention of the same author adds. */
        Authorship with(Authorship again) {
            return new Authorship(
                    position,
                    author,
                    name,
                    corresponding == null ? again.corresponding : corresponding,
                    Stream.concat(
                                    institutions.stream(),
                                    again.institutions.stream().filter(i -> !isAt(i.id())))
                            .toList(),
                    Stream.concat(rawAffiliations.stream(), again.rawAffiliations.stream())
                            .distinct()
                            .toList());
        }

        /** Whether the source says no more of where they worked than the paper does. */
        boolean namesNoInstitution() {
            return institutions.stream().allMatch(Organisation::matched);
        }

        /** The same place, with institutions that its raw affiliations name. */
        Authorship at(List<Organisation> matched) {
            return new Authorship(position, author, name, corresponding, matched, rawAffiliations);
        }

        private boolean isAt(String institutionId) {
            return institutions.stream()
                    .anyMatch(institution -> institution.id().equals(institutionId));
        }

        List<String> institutionIds() {
            return institutions.stream().map(Organisation::id).toList();
        }

        /** Those of them that were matched by their names. */
        List<String> matchedInstitutionIds() {
            return institutions.stream()
                    .filter(Organisation::matched)
                    .map(Organisation::id)
                    .toList();
        }
    }

    /**
     * An author as this record describes them.
     *
     * @param identity {@code identifier}, or {@code name} where nothing but the name is known
     * @param otherNames the name in other scripts and spellings
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(String id, String name, @Nullable String orcid, String identity, List<String> otherNames) {

        Person {
            otherNames = List.copyOf(otherNames);
        }

        /** Whom the source knows by an id. */
        static Person identified(String id, String name, @Nullable String orcid) {
            return new Person(id, name, orcid, "identifier", List.of());
        }

        /** Of whom the source knows nothing but the name, so that this may be several people. */
        static Person named(String name) {
            return new Person(Folding.nameId(name), name, null, "name", List.of());
        }
    }

    /**
     * An institution as this record describes it.
     *
     * @param matched whether no source says so, but a raw affiliation names it ({@link WrittenAffiliation}); then nothing is
     *     described, and the name is the id
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Organisation(
            String id,
            String name,
            @Nullable String ror,
            @Nullable String countryCode,
            @Nullable String type,
            @JsonIgnore boolean matched) {

        Organisation(
                String id, String name, @Nullable String ror, @Nullable String countryCode, @Nullable String type) {
            this(id, name, ror, countryCode, type, false);
        }

        static Organisation matched(String id) {
            return new Organisation(id, id, null, null, null, true);
        }
    }

    /** Where it was published, as this record describes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Venue(String id, String name, @Nullable String type, List<String> issn) {

        Venue {
            issn = List.copyOf(issn);
        }
    }

    /**
     * What the paper is about.
     *
     * @param score how sure the source is, from 0 to 1
     * @param primary whether the source names it first
     * @param path the topic itself, then what it is part of, nearest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Subject(@Nullable Double score, boolean primary, List<Theme> path) {

        Subject {
            path = List.copyOf(path);
        }

        String id() {
            return path.getFirst().id();
        }
    }

    /**
     * A topic as this record describes it.
     *
     * @param level {@code topic}, {@code subfield}, {@code field}, {@code domain}, {@code concept}, {@code category} or
     *     {@code term}
     * @param origin whose topic it is: {@code openalex}, {@code arxiv} or {@code own}
     * @param conceptLevel 0 (broadest) to 5 of a concept
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Theme(
            String id,
            String name,
            String level,
            String origin,
            @Nullable Integer conceptLevel) {}

    /** The same record with another abstract. */
    PaperRecord with(@Nullable String otherAbstract) {
        return new PaperRecord(
                id,
                origin,
                title,
                otherAbstract,
                year,
                publicationDate,
                type,
                language,
                doi,
                arxivId,
                sameAs,
                sourceCitationCount,
                retracted,
                authorsComplete,
                updatedAt,
                authorships,
                topics,
                venues,
                references,
                presentations);
    }

    /** Begins a record of which nothing but the id is known. */
    static PaperBuilder builder(String id) {
        return new PaperBuilder(id);
    }

    /** How it was shown: {@code poster}, {@code spotlight}, {@code oral}, {@code talk}, {@code workshop}, {@code session}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Showing(
            String kind, @Nullable Integer year, @Nullable String event) {}

    /** People on the paper, each counted once, known by an id or not. */
    int authorCount() {
        return authorships.size();
    }

    /** Whether the list of authors is too long, or was cut, so that it ties nobody to anybody. */
    boolean hyperauthored(int mostAuthors) {
        return !authorsComplete || authorCount() > mostAuthors;
    }

    /** Which mention wins where several records describe the same thing: the later, then the one of the greater paper id. */
    String mention() {
        return updatedAt + " " + id;
    }

    Stream<Person> people() {
        return authorships.stream().map(Authorship::author).flatMap(Stream::ofNullable);
    }

    /** Institutions that its authorships name, each once, as first described. */
    List<Organisation> institutions() {
        var seen = new HashSet<String>();
        return authorships.stream()
                .flatMap(authorship -> authorship.institutions().stream())
                .filter(institution -> seen.add(institution.id()))
                .toList();
    }

    /** Ids of the authors who are known by an id. */
    Set<String> authorIds() {
        return people().map(Person::id).collect(Collectors.toSet());
    }
}
