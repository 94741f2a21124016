package org.scholargraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void textsShouldComeBackInAnyScriptAndOrder() {
        var builder = new Labels.Builder(4);
        builder.put(2, "Ada García");
        builder.put(0, "王小明 🎓");
        builder.put(3, null);
        var labels = builder.build();

        assertThat(labels.find(0)).isEqualTo("王小明 🎓");
        assertThat(labels.find(1)).isNull();
        assertThat(labels.find(2)).isEqualTo("Ada García");
        assertThat(labels.find(3)).isNull();
        assertThat(labels.bytes()).isEqualTo(4 * 8 + 11 + 14);
    }

    @Test
    void whereNoneIsKnownTheNameShouldDo() {
        var columns =
                new MadeUpPapers().add(2020, List.of("A1"), "On words", "S1").columns();

        assertThat(columns.authors().label(0)).isEqualTo("A1");
        assertThat(columns.orcids().find(0)).isNull();
    }
}
