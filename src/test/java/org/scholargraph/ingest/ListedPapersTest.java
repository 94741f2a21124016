package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Showing;

class ListedPapersTest {

    @Test
    void listedPaperShouldGiveWhatItSays() throws JsonProcessingException {
        var paper = (PaperRecord) new RecordTypes().read(new ObjectMapper().readTree("""
                {"title": "On trees", "authors": ["Ada L", "Bob"], "year": 2020, "abstract": " Of  trees. ",
                 "doi": "https://doi.org/10.1/ABC", "affiliations": {"Bob": "The Sea"}, "authorsComplete": false,
                 "presentations": [{"type": "Poster", "year": 2020}]}
                """));

        assertThat(paper.id()).isEqualTo("doi:10.1/abc");
        assertThat(paper.abstractText()).isEqualTo("Of trees.");
        assertThat(paper.doi()).isEqualTo("10.1/abc");
        assertThat(paper.authorsComplete()).isFalse();
        assertThat(paper.authorships().getLast().rawAffiliations()).containsExactly("The Sea");
        assertThat(paper.authorships()).extracting(Authorship::name).containsExactly("Ada L", "Bob");
        assertThat(paper.presentations()).containsExactly(new Showing("poster", 2020, null));
    }
}
