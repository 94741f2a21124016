package org.scholargraph.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.Problem;

/** Only the fields that were asked for. */
@MicronautTest(contextBuilder = ServiceUnderTest.class)
class FieldsTest {

    private final Caller caller;

    FieldsTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers/W1?fields=title                          | {"id":"W1","title":"Graph neural networks for co-authorship"}
                    papers/W2?fields=year,%20title,id,year          | {"id":"W2","title":"Counting citations","year":2021}
                    papers/W1?fields=abstract,publicationDate       | {"id":"W1","abstract":"We learn who will write with whom.","publicationDate":"2020-05-17"}
                    papers/W2?fields=authorships.author.name,source.name | {"id":"W2","source":{"name":"Zoo Workshop"},"authorships":[{"author":{"name":"Ada García"}},{"author":{"name":"Bob Okafor"}}]}
                    papers/W5?fields=source.name,topics.id          | {"id":"W5","source":null,"topics":[]}
                    papers/W2?fields=ids.doi,ids                    | {"id":"W2","ids":{"openAlex":"W2","doi":null,"arxiv":null,"acl":null}}
                    papers/W1?fields=topics.score                   | {"id":"W1","topics":[{"score":0.99},{"score":0.5}]}
                    authors/A4?fields=affiliations.institution.name | {"id":"A4","affiliations":[{"institution":{"name":"Acme Research"}}]}
                    institutions/I1?fields=latitude                 | {"id":"I1","latitude":45.74846}
                    topics/T1?fields=within.id,level                | {"id":"T1","level":"topic","within":[{"id":"subfield:1702"},{"id":"field:17"},{"id":"domain:3"}]}
                    sources/S1?fields=issn                          | {"id":"S1","issn":["1234-5679","2049-3630"]}
                    papers?fields=year&limit=2&sort=oldest          | {"meta":{"count":8,"nextCursor":CURSOR,"graphVersion":1},"results":[{"id":"W4","year":1999},{"id":"W6","year":2019}]}
                    sources?fields=name&search=zoo                  | {"meta":{"count":1,"nextCursor":null,"graphVersion":1},"results":[{"id":"S2","name":"Zoo Workshop"}]}
                    authors/A6/coauthors?fields=paperCount          | {"meta":{"count":1,"nextCursor":null,"graphVersion":1},"results":[{"author":{"id":"A7"},"paperCount":1}]}
                    """)
    void nothingElseShouldComeButTheId(String path, String expected) {
        var answer = caller.get("/api/v1/" + path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body().replaceFirst("\"nextCursor\":\"[^\"]+\"", "\"nextCursor\":CURSOR"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sources/S1?fields=nmae           | 'nmae' is not a value of fields; allowed: id, name, nameVariants, type, issn, homepage, paperCount. Did you mean 'name'?
                    sources?fields=name,,            | '' is not a value of fields; allowed: id, name, nameVariants, type, issn, homepage, paperCount.
                    sources?fields=name.first        | 'name.first' is not a value of fields; allowed: name.
                    sources?fields=id.name           | 'id.name' is not a value of fields; allowed: id.
                    topics/T1?fields=within,within.  | 'within.' is not a value of fields; allowed: within.id, within.name, within.level. Did you mean 'within.id'?
                    papers?fields=topics.scor        | 'topics.scor' is not a value of fields; allowed: topics.id, topics.name, topics.level, topics.score, topics.primary. Did you mean 'topics.score'?
                    papers?fields=abstractText       | 'abstractText' is not a value of fields; allowed: id, ids, title, abstract, year, publicationDate, type, language, source, sources, authorships, authorCount, authorsComplete, presentations, topics, citationCount, sourceCitationCount, referenceCount, retracted, hyperauthored. Did you mean 'abstract'?
                    search?q=ada&fields=id           | There is no parameter 'fields' here; valid: q, kinds, limit.
                    papers?groupBy=year&fields=title | With groupBy there are no fields to choose from: leave one of them out.
                    """)
    void aFieldThatIsNotThereShouldBeRefused(String path, String detail) {
        var answer = caller.get("/api/v1/" + path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(caller.read(answer, Problem.class).errors())
                .extracting(BadInput::detail)
                .contains(detail);
    }
}
