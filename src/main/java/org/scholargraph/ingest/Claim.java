package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two names that are of one thing, as a record has it.
 *
 * @param id by which the record calls the thing
 * @param other another of its names, such as {@code doi:…} or {@code orcid:…}; where the source merged two of its ids, the
 *     one that is given up
 * @param rule why
 */
record Claim(String id, String other, Rule rule) {

    /** What a record claims of the things that it describes or mentions. */
    static List<Claim> of(SourceRecord record) {
        return switch (record) {
            case PaperRecord paper -> of(paper);
            case EntityRecord entity -> of(entity);
            case MergeRecord merge -> List.of(new Claim(merge.id(), merge.former(), Rule.mergedBySource));
        };
    }

    private static List<Claim> of(PaperRecord paper) {
        var claims = new ArrayList<Claim>();
        claim(claims, paper.id(), "doi:", paper.doi(), Rule.sameDoi);
        claim(claims, paper.id(), "arxiv:", paper.arxivId(), Rule.sameArxivId);
        same(claims, paper.id(), paper.sameAs());
        paper.people().forEach(person -> claim(claims, person.id(), "orcid:", person.orcid(), Rule.sameOrcid));
        paper.institutions().forEach(place -> claim(claims, place.id(), "ror:", place.ror(), Rule.sameRor));
        return claims;
    }

    private static List<Claim> of(EntityRecord entity) {
        var claims = new ArrayList<Claim>();
        claim(claims, entity.id(), "orcid:", entity.text("orcid"), Rule.sameOrcid);
        claim(claims, entity.id(), "ror:", entity.text("ror"), Rule.sameRor);
        same(claims, entity.id(), entity.sameAs());
        return claims;
    }

    private static void claim(List<Claim> claims, String id, String scheme, @Nullable String value, Rule rule) {
        if (value != null && !id.equals(scheme + value)) {
            claims.add(new Claim(id, scheme + value, rule));
        }
    }

    private static void same(List<Claim> claims, String id, List<String> names) {
        names.stream().filter(name -> !name.equals(id)).forEach(name -> claims.add(new Claim(id, name, ruleOf(name))));
    }

    private static Rule ruleOf(String name) {
        return switch (name.substring(0, name.indexOf(':') + 1).toLowerCase(Locale.ROOT)) {
            case "doi:" -> Rule.sameDoi;
            case "arxiv:" -> Rule.sameArxivId;
            case "orcid:" -> Rule.sameOrcid;
            case "ror:" -> Rule.sameRor;
            default -> Rule.saidToBeTheSame;
        };
    }

    /** The same two names, whichever way round: what is undone stays undone, whoever claims it. */
    String pair() {
        return MergeId.of(this).pair();
    }

    /** Names in what a record of a paper claims of others than the paper. */
    static List<String> namesOfOthers(PaperRecord paper) {
        return of(paper).stream()
                .filter(claim -> !claim.id().equals(paper.id()))
                .flatMap(claim -> Stream.of(claim.id(), claim.other()))
                .distinct()
                .toList();
    }

    /** The names by which a record calls what it describes and mentions. */
    static Stream<String> ids(SourceRecord record) {
        return switch (record) {
            case PaperRecord paper ->
                Stream.of(
                                Stream.of(paper.id()),
                                paper.people().map(PaperRecord.Person::id),
                                paper.institutions().stream().map(PaperRecord.Organisation::id),
                                paper.venues().stream().map(PaperRecord.Venue::id),
                                paper.topics().stream()
                                        .flatMap(topic -> topic.path().stream())
                                        .map(PaperRecord.Theme::id))
                        .flatMap(Objects::requireNonNull);
            case EntityRecord entity -> Stream.of(entity.id());
            case MergeRecord merge -> Stream.of(merge.id());
        };
    }
}
