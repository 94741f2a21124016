package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.EntityRecord.Tie;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.PaperRecord.Showing;
import org.scholargraph.ingest.PaperRecord.Venue;

/** The reader of our own format, and the schema that describes it: what the one takes the other takes. */
class OwnRecordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(OwnRecordsTest.class.getResourceAsStream("/schema/scholargraph-records.schema.json"));

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static SourceRecord read(String text) {
        return new RecordTypes().read(json(text));
    }

    private static PaperRecord paper(String text) {
        return (PaperRecord) read(text);
    }

    private static EntityRecord entity(String text) {
        return (EntityRecord) read(text);
    }

    private static List<String> refusals(String text) {
        var refusals = new ArrayList<String>();
        SCHEMA.validate(json(text), context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .forEach(message -> refusals.add(message.getMessage()));
        return refusals;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'record': 'paper', 'title': 'On trees'}",
                "{'record': 'paper', 'id': 'W1'}",
                "{'record': 'paper', 'id': 'https://openalex.org/W1', 'title': null, 'year': null, 'authors': null}",
                "{'record': 'paper', 'id': 'doi:10.1/x(1)', 'doi': 'https://doi.org/10.1/X'}",
                "{'record': 'paper', 'id': '10.1/x', 'arxiv': 'arxiv:2006.10540v2'}",
                "{'record': 'paper', 'id': 'arxiv:hep-th/9901001', 'year': 1999}",
                "{'record': 'paper', 'id': 'acl:2020.acl-main.1', 'sameAs': ['doi:10.1/x', 'x:own']}",
                "{'record': 'paper', 'id': 'x:1', 'publicationDate': '2020-02-29', 'type': '', 'retracted': true}",
                "{'record': 'paper', 'id': 'x:1', 'publicationDate': '', 'citationCount': 7, 'authorsComplete': false}",
                "{'record': 'paper', 'id': 'x:1', 'authors': [{'name': 'Ada'}, null, {'id': 'A1', 'name': 'Bob'}]}",
                "{'record': 'paper', 'id': 'x:1', 'authors': [{'name': 'Ada', 'orcid': '0000-0002-1825-0097'}]}",
                "{'record': 'paper', 'id': 'x:1', 'authors': [{'name': 'Ada', 'institutions': [{'name': 'Inn'}, {'ror': '02tvcev59'}]}]}",
                "{'record': 'paper', 'id': 'x:1', 'authors': [{'name': 'Ada', 'affiliations': ['Inn'], 'corresponding': true}]}",
                "{'record': 'paper', 'id': 'x:1', 'topics': [{'name': 'trees'}, {'id': 'T1', 'name': 'Trees', 'level': 'topic'}]}",
                "{'record': 'paper', 'id': 'x:1', 'topics': [{'name': 'trees', 'score': 0.5, 'primary': true, 'level': 'term'}]}",
                "{'record': 'paper', 'id': 'x:1', 'topics': [{'id': 'x:t', 'name': 't', 'level': 'field', 'partOf': [{'id': 'domain:3', 'name': 'All', 'level': 'domain'}]}]}",
                "{'record': 'paper', 'id': 'x:1', 'sources': [{'name': 'Trees'}, {'id': 'S1', 'name': 'T', 'issn': ['1-1']}]}",
                "{'record': 'paper', 'id': 'x:1', 'references': ['W1', 'doi:10.1/y', 'https://arxiv.org/abs/2006.10540']}",
                "{'record': 'paper', 'id': 'x:1', 'presentations': [{'kind': 'Poster', 'year': 2020, 'event': 'Fair'}]}",
                "{'record': 'author', 'name': 'Ada', 'nameVariants': ['A.'], 'orcid': 'https://orcid.org/0000-0002-1825-009x'}",
                "{'record': 'author', 'id': 'acl-author:Ada Lovelace', 'name': 'Ada', 'sameAs': ['A1']}",
                "{'record': 'institution', 'ror': '02tvcev59', 'name': 'Inn', 'partOf': ['I1'], 'succeededBy': ['x:i']}",
                "{'record': 'institution', 'id': 'x:i', 'name': 'Inn', 'latitude': -90, 'longitude': 180, 'established': 1919}",
                "{'record': 'institution', 'id': 'x:i', 'name': 'Inn', 'places': [{'city': 'Rye', 'latitude': 51}, null, {'countryCode': 'GB'}]}",
                "{'record': 'topic', 'name': 'trees', 'keywords': ['tree'], 'description': 'On trees'}",
                "{'record': 'topic', 'id': 'C1', 'name': 'Tree', 'level': 'concept', 'conceptLevel': 5}",
                "{'record': 'source', 'name': 'Trees', 'homepage': 'https://x', 'updatedAt': '2025'}",
                "{'record': 'merge', 'kind': 'author', 'former': 'A1', 'id': 'x:ada'}",
            })
    void goodRecordShouldBeTakenByBoth(String text) {
        assertThat(refusals(text)).isEmpty();
        assertThat(read(text).id()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'record': 'papr', 'title': 'x'}                                   | record is "papr" (did you mean paper?)
            {'record': 5, 'title': 'x'}                                        | record is 5, not a text
            {'record': null, 'title': 'x', 'authors': []}                      | has no field "record"
            {'record': 'paper'}                                                | a paper has neither an id nor a title
            {'record': 'paper', 'title': 'x', 'tilte': 'y'}                    | a paper has no field "tilte" (did you mean title?)
            {'record': 'paper', 'title': 5}                                    | title is 5, not a text
            {'record': 'paper', 'id': 'A1'}                                    | the id of another kind (author, not paper)
            {'record': 'paper', 'id': 'nothing'}                               | id is "nothing", which is no id
            {'record': 'paper', 'id': 'x:1', 'year': -1}                       | year is -1, not a year
            {'record': 'paper', 'id': 'x:1', 'year': 12345}                    | year is 12345, not a year
            {'record': 'paper', 'id': 'x:1', 'year': '2020'}                   | year is "2020", not a whole number
            {'record': 'paper', 'id': 'x:1', 'publicationDate': '2020-02-30'}  | not a date
            {'record': 'paper', 'id': 'x:1', 'doi': 'x'}                       | doi is "x", not a DOI
            {'record': 'paper', 'id': 'x:1', 'arxiv': 'x'}                     | arxiv is "x", not an id of arXiv
            {'record': 'paper', 'id': 'x:1', 'citationCount': -1}              | citationCount is -1, which is below 0
            {'record': 'paper', 'id': 'x:1', 'citationCount': 1.5}             | citationCount is 1.5, not a whole number
            {'record': 'paper', 'id': 'x:1', 'retracted': 'no'}                | retracted is "no", not true or false
            {'record': 'paper', 'id': 'x:1', 'authors': ['Ada']}               | an element of authors is "Ada", not an object
            {'record': 'paper', 'id': 'x:1', 'authors': {'name': 'Ada'}}       | authors is an object, not an array
            {'record': 'paper', 'id': 'x:1', 'authors': [{'id': 'A1'}]}        | an author has no name
            {'record': 'paper', 'id': 'x:1', 'authors': [{'name': ' '}]}       | an author has no name
            {'record': 'paper', 'id': 'x:1', 'authors': [{'name': 'Ada', 'orcid': '1'}]}         | orcid is "1", not an ORCID
            {'record': 'paper', 'id': 'x:1', 'authors': [{'name': 'Ada', 'orcid': '0000-0000-0000-0000'}]} | orcid is "0000-0000-0000-0000", not an ORCID
            {'record': 'paper', 'id': 'x:1', 'authors': [{'name': 'Ada', 'affiliation': 'Inn'}]} | an author has no field "affiliation" (did you mean affiliations?)
            {'record': 'paper', 'id': 'x:1', 'authors': [{'name': 'Ada', 'institutions': [{}]}]} | an institution has no name
            {'record': 'paper', 'id': 'x:1', 'authors': [{'name': 'Ada', 'institutions': [{'ror': 'x'}]}]} | ror is "x", not an id of ROR
            {'record': 'paper', 'id': 'x:1', 'topics': [{'name': 'x', 'score': 2}]}              | score is 2, not a number from 0 to 1
            {'record': 'paper', 'id': 'x:1', 'topics': [{'name': 'x', 'score': '0.5'}]}          | score is "0.5", not a number
            {'record': 'paper', 'id': 'x:1', 'topics': [{'id': 'T1', 'name': 'x'}]}              | a topic with an id has no level
            {'record': 'paper', 'id': 'x:1', 'topics': [{'name': 'x', 'level': 'field'}]}        | a topic of level field has no id
            {'record': 'paper', 'id': 'x:1', 'topics': [{'id': 'T1', 'name': 'x', 'level': 'y'}]} | level is "y"
            {'record': 'paper', 'id': 'x:1', 'sources': [{'id': 'S1'}]}                          | a source has no name
            {'record': 'paper', 'id': 'x:1', 'references': ['y']}              | an element of references is "y", which is no id
            {'record': 'paper', 'id': 'x:1', 'references': [5]}                | an element of references is 5, not a text
            {'record': 'paper', 'id': 'x:1', 'presentations': [{}]}            | a presentation has no kind
            {'record': 'author', 'id': 'A1'}                                   | an author has no name
            {'record': 'author', 'name': 'x', 'title': 'y'}                    | an author has no field "title"
            {'record': 'institution', 'name': 'x'}                             | an institution has neither an id nor a ror
            {'record': 'institution', 'id': 'I1', 'name': 'x', 'latitude': 91} | latitude is 91, not a number from -90 to 90
            {'record': 'institution', 'id': 'I1', 'name': 'x', 'places': [{}]} | a place has no field; there is city, countryCode, latitude, longitude
            {'record': 'institution', 'id': 'I1', 'name': 'x', 'places': [{'longitude': 181}]} | longitude is 181, not a number from -180 to 180
            {'record': 'institution', 'id': 'I1', 'name': 'x', 'places': ['Rye']} | an element of places is "Rye", not an object
            {'record': 'institution', 'id': 'I1', 'name': 'x', 'partOf': ['A1']} | the id of another kind
            {'record': 'topic', 'id': 'T1', 'name': 'x'}                       | a topic with an id has no level
            {'record': 'topic', 'name': 'x', 'conceptLevel': 6}                | conceptLevel is 6, not from 0 to 5
            {'record': 'source', 'issn': ['1-1']}                              | has no name
            {'record': 'source', 'id': 'S1', 'name': 'x', 'partOf': ['S2']}    | a source has no field "partOf"
            {'record': 'merge', 'kind': 'author', 'former': 'A1'}              | a merge has no id
            {'record': 'merge', 'kind': 'autor', 'former': 'A1', 'id': 'A2'}   | kind is "autor" (did you mean author?)
            {'record': 'merge', 'kind': 'author', 'former': 'A1', 'id': 'W2'}  | the id of another kind
            """)
    void badRecordShouldBeRefusedByBoth(String text, String reason) {
        assertThat(refusals(text)).isNotEmpty();
        assertThatThrownBy(() -> OwnRecords.read(json(text)))
                .isInstanceOf(RejectedRecord.class)
                .message()
                .contains(reason.equals("has no field \"record\"") ? "record is empty" : reason);
    }

    @Test
    void everyFieldShouldBeDescribed() throws Exception {
        try (var schema = getClass().getResourceAsStream("/schema/scholargraph-records.schema.json")) {
            JSON.readTree(schema).get("$defs").properties().forEach(definition -> definition
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(field -> assertThat(
                                    field.getValue().path("description").asText())
                            .as(definition.getKey() + "." + field.getKey())
                            .isNotBlank()));
        }
    }

    @Test
    void paperShouldSayAllThatTheGraphHolds() {
        var paper = paper("""
                {'record': 'paper', 'id': 'https://doi.org/10.1/ABC', 'sameAs': ['w7'], 'title': 'On trees', 'abstract': 'Trees.',
                 'year': 2020, 'publicationDate': '2020-02-01', 'type': 'article', 'language': 'en', 'arxiv': '2006.10540v3',
                 'authors': [{'name': 'Ada', 'orcid': '0000-0002-1825-0097', 'corresponding': true, 'nameVariants': ['A.', 'Ada'],
                   'institutions': [{'ror': '02tvcev59', 'name': 'New School', 'countryCode': 'US', 'type': 'education'},
                     {'name': 'The Inn'}], 'affiliations': ['Dept of Trees']}, {'name': 'Bob'}, {'name': 'BOB', 'affiliations': ['Sea']}],
                 'topics': [{'name': 'Graph  Theory', 'score': 0.5, 'primary': true},
                   {'id': 'T1', 'name': 'Trees', 'level': 'topic', 'partOf': [{'id': 'field:17', 'name': 'Earth', 'level': 'field'}]}],
                 'sources': [{'name': 'Journal of Trees', 'issn': ['2-2', '1-1']}, {'id': 's5', 'name': 'Seas'}],
                 'references': ['W2741809807', 'doi:10.1/abc', '10.2/Y', 'x:mine', 'w2741809807'],
                 'presentations': [{'kind': 'Oral', 'year': 2020, 'event': 'Fair'}], 'citationCount': 9, 'retracted': true,
                 'updatedAt': '2025-01-01'}
                """);

        assertThat(paper.id()).isEqualTo("doi:10.1/abc");
        assertThat(paper.doi()).isEqualTo("10.1/abc");
        assertThat(paper.arxivId()).isEqualTo("2006.10540");
        assertThat(paper.sameAs()).containsExactly("W7");
        assertThat(paper.people())
                .extracting(PaperRecord.Person::id)
                .containsExactly("orcid:0000-0002-1825-0097", "name:bob");
        var ada = paper.authorships().getFirst();
        assertThat(paper.people().findFirst().orElseThrow().otherNames()).containsExactly("A.");
        assertThat(ada.institutions())
                .containsExactly(new Organisation("ror:02tvcev59", "New School", "02tvcev59", "US", "education"));
        assertThat(ada.rawAffiliations()).containsExactly("Dept of Trees", "The Inn");
        assertThat(paper.authorships().getLast().rawAffiliations()).containsExactly("Sea");
        assertThat(paper.topics()).extracting(PaperRecord.Subject::id).containsExactly("term:graph theory", "T1");
        assertThat(paper.topics().getLast().path()).hasSize(2);
        assertThat(paper.venues())
                .containsExactly(
                        new Venue("venue:journal of trees", "Journal of Trees", null, List.of("1-1", "2-2")),
                        new Venue("S5", "Seas", null, List.of()));
        assertThat(paper.references()).containsExactly("W2741809807", "doi:10.2/y", "x:mine");
        assertThat(paper.presentations()).containsExactly(new Showing("oral", 2020, "Fair"));
        assertThat(paper.sourceCitationCount()).isEqualTo(9);
    }

    @Test
    void paperWithoutIdShouldBeKnownByItsTitle() {
        assertThat(paper("{'record': 'paper', 'title': 'On  Trees', 'year': 2020, 'authors': [{'name': 'Ada'}]}")
                        .id())
                .isEqualTo("title:2020:on trees:ada");
        assertThat(paper("{'record': 'paper', 'title': 'On Trees', 'arxiv': '2006.10540'}")
                        .id())
                .isEqualTo("arxiv:2006.10540");
        assertThat(paper("{'record': 'paper', 'title': 'On Trees', 'arxiv': '2006.10540', 'doi': '10.1/X'}")
                        .id())
                .isEqualTo("doi:10.1/x");
    }

    @Test
    void yearOfAPaperShouldBeThatOfItsDateWhereItIsNotSaid() {
        assertThat(paper("{'record': 'paper', 'title': 'T', 'publicationDate': '2020-05-01'}")
                        .year())
                .isEqualTo(2020);
        assertThat(paper("{'record': 'paper', 'title': 'T', 'publicationDate': '2020-01-01', 'year': 2019}")
                        .year())
                .isEqualTo(2019);
    }

    @Test
    void entitiesShouldHaveTheirTies() {
        var institution = entity("""
                {'record': 'institution', 'id': 'https://ror.org/02tvcev59', 'name': 'Inn', 'countryCode': 'de', 'partOf': ['I1'],
                 'succeededBy': ['x:i'], 'relatedTo': ['ror:02tvcev50']}
                """);
        var topic = entity("""
                {'record': 'topic', 'id': 'x:t', 'name': 'Trees', 'level': 'topic', 'keywords': ['tree'],
                 'partOf': [{'id': 'subfield:1', 'name': 'S', 'level': 'subfield'}, {'id': 'field:1', 'name': 'F', 'level': 'field'}]}
                """);

        assertThat(institution.id()).isEqualTo("ror:02tvcev59");
        assertThat(institution.properties()).containsEntry("countryCode", "DE");
        assertThat(institution.ties())
                .containsExactly(
                        new Tie("PART_OF", "I1"),
                        new Tie("SUCCEEDED_BY", "x:i"),
                        new Tie("RELATED_TO", "ror:02tvcev50"));
        assertThat(topic.ties()).containsExactly(new Tie("PART_OF", "subfield:1"));
        assertThat(topic.broader()).hasSize(2);
        assertThat(topic.properties())
                .isEqualTo(Map.of("name", "Trees", "level", "topic", "origin", "own", "keywords", List.of("tree")));
    }

    @Test
    void mergeShouldNameTheKind() {
        assertThat(read("{'record': 'merge', 'kind': 'topic', 'former': 'c1', 'id': 't2', 'updatedAt': '2025'}"))
                .isEqualTo(new MergeRecord(EntityKind.TOPIC, "C1", "T2", "2025", Origin.own));
    }

    @ParameterizedTest
    @CsvSource({
        "acl:p18-1001, acl:P18-1001",
        "ACL:P18-1.1, acl:P18-1.1",
        "acl:2020.ACL-main.1, acl:2020.acl-main.1",
        "acl:W19-42.7, acl:W19-42.7"
    })
    void idOfTheAnthologyShouldBeWrittenAsTheAnthologyDoes(String written, String id) {
        assertThat(read("{'record': 'paper', 'id': '" + written + "'}").id()).isEqualTo(id);
    }

    @Test
    void doiOfArxivShouldTellTheIdOfArxiv() {
        var paper = (PaperRecord) read("{'record': 'paper', 'id': 'x:1', 'doi': '10.48550/arXiv.2001.00001'}");

        assertThat(paper.arxivId()).isEqualTo("2001.00001");
    }
}
