package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholargraph.cluster.Rows.Held;

class HeirsTest {

    @Test
    void mostMembersShouldTakeTheIdWithThem() {
        var heirs = heirs(List.of(held("one", "a b c"), held("two", "d e")), "a b x", "d e c");

        assertThat(heirs.ids()).containsExactlyInAnyOrderEntriesOf(Map.of(0, "one", 1, "two"));
        assertThat(heirs.parts()).isEmpty();
    }

    @Test
    void halfOfTheMembersShouldNotBeEnough() {
        var heirs = heirs(List.of(held("one", "a b c d")), "a b", "c d");

        assertThat(heirs.ids()).isEmpty();
        assertThat(heirs.parts()).containsExactlyEntriesOf(Map.of("one", 0));
    }

    @Test
    void ofTwoThatMergeTheLargerShouldGoOn() {
        var heirs = heirs(List.of(held("one", "a b"), held("two", "c d e")), "a b c d e");

        assertThat(heirs.ids()).containsExactlyEntriesOf(Map.of(0, "two"));
        assertThat(heirs.parts()).containsExactlyEntriesOf(Map.of("one", 0));
    }

    @Test
    void whatIsGoneAltogetherShouldLeadNowhere() {
        var heirs = heirs(List.of(held("one", "a b")), "c d");

        assertThat(heirs.ids()).isEmpty();
        assertThat(heirs.parts()).isEmpty();
    }

    private static Held held(String id, String members) {
        return new Held(id, "fine", List.of(members.split(" ")));
    }

    private static Heirs heirs(List<Held> before, String... now) {
        var clusterOf = new HashMap<String, Integer>();
        for (int cluster = 0; cluster < now.length; cluster++) {
            for (var member : now[cluster].split(" ")) {
                clusterOf.put(member, cluster);
            }
        }
        return new Heirs(before, clusterOf);
    }
}
