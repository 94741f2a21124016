package org.scholargraph.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void commasShouldPartWords() {
        assertThat(Values.words("article, preprint")).containsExactly("article", "preprint");
        assertThat(Values.words("a,,b,")).containsExactly("a", "", "b", "");
    }

    @Test
    void commasShouldPartIds() {
        assertThat(Values.ids("A1,a2 , orcid:0000-0002-1825-0097,https://openalex.org/A3,name:eve"))
                .containsExactly("A1", "a2", "orcid:0000-0002-1825-0097", "https://openalex.org/A3", "name:eve");
        assertThat(Values.ids("10.1/a,10.1/b,0000-0002-1825-0097,field:17,C1"))
                .containsExactly("10.1/a", "10.1/b", "0000-0002-1825-0097", "field:17", "C1");
        assertThat(Values.ids("x:ada,X:bob,venue:trees, leaves and seas,venue:roots"))
                .containsExactly("x:ada", "X:bob", "venue:trees, leaves and seas", "venue:roots");
    }

    @Test
    void commasWithinIdsShouldStay() {
        assertThat(Values.ids("title:2020:ties, bonds and edges:ada,name:sammy davis, jr.,W1"))
                .containsExactly("title:2020:ties, bonds and edges:ada", "name:sammy davis, jr.", "W1");
        assertThat(Values.ids("doi:10.1/a,b,doi:10.1/c")).isEqualTo(List.of("doi:10.1/a,b", "doi:10.1/c"));
    }

    @Test
    void whatIsNoIdShouldStandAloneBehindOneThatIsWhole() {
        assertThat(Values.ids("A1,B2,,A3")).containsExactly("A1", "B2,", "A3");
        assertThat(Values.ids("A1,")).containsExactly("A1", "");
    }
}
