package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholargraph.identifier.EntityKind;

class ThingsTest {

    private static Things things(Set<String> separate, SourceRecord... records) {
        var things = new Things(separate);
        List.of(records).forEach(things::add);
        return things;
    }

    private static PaperRecord paper(String id, String... names) {
        return PaperRecord.builder(id).sameAs(List.of(names)).build();
    }

    @Test
    void recordsThatShareANameShouldBeOfOneThing() {
        var things = things(
                Set.of(),
                paper("arxiv:2006.1", "doi:10.1/a"),
                paper("acl:P18-1.1", "doi:10.1/a"),
                paper("W7", "arxiv:2006.1"),
                paper("W8", "doi:10.1/b"));

        assertThat(things.aliases())
                .containsEntry("acl:P18-1.1", "W7")
                .containsEntry("doi:10.1/a", "W7")
                .containsEntry("arxiv:2006.1", "W7")
                .containsEntry("doi:10.1/b", "W8")
                .doesNotContainKey("W7");
    }

    @Test
    void idsShouldTakePrecedenceByTheirOriginAndThenTheLaterGivenOne() {
        var names = new ArrayList<>(List.of("x:1", "arxiv:1", "ror:0", "acl:1", "W99", "W100", "W10", "doi:10.1/a"));
        Collections.shuffle(names, new Random(1));

        assertThat(names.stream().sorted(Things.BEST_FIRST))
                .containsExactly("W100", "W99", "W10", "acl:1", "ror:0", "arxiv:1", "x:1", "doi:10.1/a");
    }

    @Test
    void idThatItsSourceGaveUpShouldNotStay() {
        var things =
                things(Set.of(), paper("W9"), paper("W1"), new MergeRecord(EntityKind.PAPER, "W9", "W1", "2024-01-01"));

        assertThat(things.aliases()).containsExactly(Map.entry("W9", "W1"));
    }

    @Test
    void undoneClaimShouldTieNothing() {
        var things = things(Set.of("W1 = doi:10.1/a"), paper("W1", "doi:10.1/a"), paper("W2", "doi:10.1/a"));

        assertThat(things.aliases()).containsExactly(Map.entry("doi:10.1/a", "W2"));
    }
}
