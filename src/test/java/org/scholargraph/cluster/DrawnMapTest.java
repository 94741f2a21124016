package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawnMapTest {

    private static StoredMap.Node node(String id) {
        return new StoredMap.Node(id, id, null, null, 1, List.of());
    }

    /** As in a neighbourhood, so that a client knows the two for one. */
    @Test
    void tieShouldHaveTheIdThatItHasInOtherAnswers() {
        var stored = new StoredMap(
                7,
                2,
                List.of("A2", "A1"),
                List.of(1.0, 1.0),
                List.of(.1, .2),
                List.of(.3, .4),
                List.of(0),
                List.of(1),
                List.of(1.5));

        var map = new DrawnMap(Clustered.authors, stored, List.of(node("A1"), node("A2")), Map.of())
                .of(Resolution.middle, 10);

        assertThat(map.nodes()).extracting(ClusterMap.Node::id).containsExactly("A2", "A1");
        assertThat(map.edges())
                .containsExactly(new ClusterMap.Edge("coauthoredWith|A1|A2", "A1", "A2", "coauthoredWith", 1.5));
    }
}
