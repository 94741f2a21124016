package org.scholargraph.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    W2741809807                                    | paper       | W2741809807
                    w2741809807                                    | paper       | W2741809807
                    A5023888391                                    | author      | A5023888391
                    I27837315                                      | institution | I27837315
                    T11636                                         | topic       | T11636
                    c41008148                                      | topic       | C41008148
                    S137773608                                     | source      | S137773608
                    openalex:W2741809807                           | paper       | W2741809807
                    OpenAlex:a5023888391                           | author      | A5023888391
                    https://openalex.org/W2741809807               | paper       | W2741809807
                    HTTPS://OPENALEX.ORG/w2741809807               | paper       | W2741809807
                    http://openalex.org/A5023888391                | author      | A5023888391
                    https://openalex.org/works/W2741809807         | paper       | W2741809807
                    https://openalex.org/authors/a5023888391       | author      | A5023888391
                    https://api.openalex.org/sources/S137773608/   | source      | S137773608
                    https://openalex.org/concepts/C41008148        | topic       | C41008148
                    works/W2741809807                              | paper       | W2741809807
                    subfield:1702                                  | topic       | subfield:1702
                    Field:17                                       | topic       | field:17
                    https://openalex.org/subfields/1702            | topic       | subfield:1702
                    https://openalex.org/fields/17                 | topic       | field:17
                    https://openalex.org/domains/3                 | topic       | domain:3
                    name:Roman  Novak                              | author      | name:roman novak
                    name:Anna Weiß                                 | author      | name:anna weiss
                    title:2022:Deep Graphs:ada                     | paper       | title:2022:deep graphs:ada
                    venue:Graph  Letters                           | source      | venue:graph letters
                    term:Neural Network                            | topic       | term:neural network
                    """)
    void canonicalIdsShouldNeedNoLookUp(String text, String kind, String id) {
        assertThat(Notation.find(text)).contains(new EntityId(EntityKind.valueOf(kind.toUpperCase()), id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    doi:10.1093/NAR/gkaa1100                       | doi:10.1093/nar/gkaa1100
                    DOI: 10.1093/nar/gkaa1100                      | doi:10.1093/nar/gkaa1100
                    10.1093/nar/gkaa1100                           | doi:10.1093/nar/gkaa1100
                    https://doi.org/10.1093/nar/gkaa1100           | doi:10.1093/nar/gkaa1100
                    http://dx.doi.org/10.1093/nar/gkaa1100         | doi:10.1093/nar/gkaa1100
                    doi:https://doi.org/10.1093/nar/gkaa1100       | doi:10.1093/nar/gkaa1100
                    https://openalex.org/works/doi:10.1/abc        | doi:10.1/abc
                    https://doi.org/10.1/abc+d(e)                  | doi:10.1/abc+d(e)
                    https://doi.org/10.1/%28SICI%29a%3C1%3A%3E+b   | doi:10.1/(sici)a<1:>+b
                    doi:10.1000.10/a;b#c?d                         | doi:10.1000.10/a;b#c?d
                    arxiv:2006.10540                               | arxiv:2006.10540
                    arXiv:2006.10540v3                             | arxiv:2006.10540
                    https://arxiv.org/abs/2006.10540v2             | arxiv:2006.10540
                    https://arxiv.org/pdf/2006.10540.pdf           | arxiv:2006.10540
                    arxiv:hep-th/9901001                           | arxiv:hep-th/9901001
                    arxiv:math.GT/0309136v1                        | arxiv:math/0309136
                    https://doi.org/10.48550/arXiv.2006.10540      | arxiv:2006.10540
                    orcid:0000-0001-5109-370x                      | orcid:0000-0001-5109-370X
                    https://orcid.org/0000-0001-5109-3700          | orcid:0000-0001-5109-3700
                    0000-0001-5109-3700                            | orcid:0000-0001-5109-3700
                    ror:02Y3AD647                                  | ror:02y3ad647
                    https://ror.org/02y3ad647                      | ror:02y3ad647
                    https://openalex.org/institutions/ror:02y3ad647| ror:02y3ad647
                    """)
    void aliasesShouldBeReadInEveryForm(String text, String alias) {
        assertThat(Notation.find(text)).get().isInstanceOf(Alias.class).returns(alias, Reference::text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    acl:2020.acl-main.1                            | paper       | acl:2020.acl-main.1
                    ACL-Author:Ada  Lovelace                       | author      | acl-author:Ada Lovelace
                    acl-venue:ACL                                  | source      | acl-venue:ACL
                    openalex:arXiv-category:cs.LG                  | topic       | arxiv-category:cs.LG
                    """)
    void idsThatKeepTheirCaseShouldBeReadBothWays(String text, String kind, String written) {
        assertThat(Notation.find(text))
                .contains(new WrittenId(EntityKind.valueOf(kind.toUpperCase()), written.toLowerCase(), written));
    }

    @Test
    void madeUpIdShouldBeOfAnyKind() {
        assertThat(Notation.find("x:My Paper")).contains(new WrittenId(null, "x:my paper", "x:My Paper"));
        assertThat(Notation.findNamed("x:My Paper")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "acl-author:Jane Weiß, acl-author:jane weiss",
        "x:A  b, x:a b",
        "acl:P18-1.1, acl:p18-1.1",
        "W1, W1",
        "orcid:0000-0001-5109-370X, orcid:0000-0001-5109-370X"
    })
    void idsShouldBeFoundByTheirSpellingWithoutCase(String id, String spelling) {
        assertThat(Notation.spelling(id)).isEqualTo(spelling);
        assertThat(Notation.find(id)).get().returns(spelling, Reference::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hello",
                "W",
                "W12a",
                "X123",
                "doi:",
                "doi:11.1/x",
                "doi:10.1",
                "arxiv:20.1",
                "orcid:0000",
                "ror:xyz",
                "https://example.org/W12",
                "name:",
                "subfield:x",
                "12345",
                "https://openalex.org/"
            })
    void nonsenseShouldBeNothing(String text) {
        assertThat(Notation.find(text)).isEmpty();
    }
}
