package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static List<RawRecord> read(InputStream in) throws IOException {
        var reader = new JsonLines("lines", in);
        var records = new ArrayList<RawRecord>();
        for (var record = reader.next(); record != null; record = reader.next()) {
            records.add(record);
        }
        return records;
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void linesOfAnyLengthShouldBeReadWhole() throws IOException {
        var text = new StringBuilder();
        for (int length = 65_500; length < 65_600; length++) {
            text.append('"').append("é".repeat(length / 2)).append("\"\n");
        }

        var records = read(text(text.toString()));

        assertThat(records)
                .extracting(record -> record.text().get())
                .isEqualTo(text.toString().lines().toList());
    }

    @Test
    void lastLineMayLackItsEndAndEmptyLinesShouldOnlyCount() throws IOException {
        var records = read(text("1\r\n\n  \n2"));

        assertThat(records).extracting(record -> record.text().get()).containsExactly("1", "2");
        assertThat(records).extracting(RawRecord::line).containsExactly(1L, 4L);
    }

    @Test
    void endlessLineShouldBeRejectedAndTheNextRead() throws IOException {
        var endless = new ByteArrayInputStream(new byte[33 << 20]);

        var records = read(new SequenceInputStream(endless, text("\n2")));

        assertThat(records).extracting(RawRecord::line).containsExactly(1L, 2L);
        assertThatThrownBy(() -> records.getFirst().read()).hasMessage("the line is longer than 32 MiB");
        assertThat(records.getLast().text().get()).isEqualTo("2");
    }
}
