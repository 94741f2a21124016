package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RawRecordTest {

    @Test
    void faultOfOursShouldCostOneRecordOnly() {
        var record = new RawRecord("works.jsonl", 3, null, () -> "{}", () -> {
            throw new IndexOutOfBoundsException("nobody foresaw this");
        });

        assertThatThrownBy(record::read)
                .isInstanceOf(RejectedRecord.class)
                .hasMessageStartingWith(RawRecord.UNFORESEEN)
                .hasMessageEndingWith("IndexOutOfBoundsException");
    }
}
