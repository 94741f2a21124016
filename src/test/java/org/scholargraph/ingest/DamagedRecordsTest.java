package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a record, it is stored or rejected with a reason, or the file is refused. */
class DamagedRecordsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String[] VALUES = {
        "null",
        "true",
        "-1",
        "12345678901234567890",
        "1e999",
        "\"\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "[]",
        "{}",
        "[[[]]]",
        "[null]",
        "{\"a\": {}}",
        "\"9999-99-99\"",
        "\"x, y and {z\""
    };

    private final Random random = new Random(1);

    private static void read(byte[] bytes) {
        try {
            var reader = RecordFormat.open("file.yaml", new ByteArrayInputStream(bytes));
            for (var raw = reader.next(); raw != null; raw = reader.next()) {
                readOne(raw);
            }
        } catch (ImportFailure | NotImportable | IOException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void readOne(RawRecord raw) {
        try {
            assertThat(raw.read().key()).isNotBlank();
        } catch (RejectedRecord | NotImportable e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='UTF-8'?>\n<collection id='P18'><volume id='1' type='journal'><meta>"
                        + "<year>2018</year><venue>cl</venue></meta><paper id='1'><title>A <b>b</b> &amp;</title><author id='x'>"
                        + "<first>A</first><last>B</last></author><doi>10.1/x</doi></paper></volume></collection>",
                "- canonical: {first: A, last: B}\n  id: a-b\n  variants:\n  - {first: 'C', last: B}\n  - &x {last: D}\n",
                "acronym: ACL\nname: \"Annual Meeting\"\ntype: journal\n",
                "@string{j = {J}}\n@article{k, title = {T \\'e} # j, author = \"A, B and C\", year = 2020}\n@misc(l, title={x})",
                "[{\"type\": \"book\", \"title\": \"t\", \"author\": [{\"family\": \"F\"}]}]"
            })
    void fileWithWrongBytesShouldNeverBreakTheReader(String text) {
        for (int round = 0; round < 3000; round++) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : (byte) "<>&;{}[]()@\"',:-#%\\\n".charAt(random.nextInt(20));
            }
            read(bytes);
        }
        for (int length = 1; length < text.length(); length++) {
            read(text.substring(0, length).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"2006.10540\",\"title\":\"t\",\"authors\":[\"Ada\"],\"categories\":[\"cs.LG\"],\"summary\":\"s\"}",
                "{\"id\":\"2006.10540\",\"title\":\"t\",\"authors\":\"Ada\",\"categories\":\"cs.LG\",\"abstract\":\"s\","
                        + "\"versions\":[{\"version\":\"v1\",\"created\":\"Mon, 2 Apr 2007 19:18:42 GMT\"}],"
                        + "\"update_date\":\"2008-11-26\",\"authors_parsed\":[[\"L\",\"A\",\"\"]],\"doi\":\"10.1/x\"}",
                "{\"id\":\"https://ror.org/000000b05\",\"names\":[{\"value\":\"N\",\"types\":[\"label\"]}],\"types\":[\"x\"],"
                        + "\"admin\":{\"last_modified\":{\"date\":\"2020-01-01\"}},\"established\":1900,\"links\":[{\"type\":"
                        + "\"website\",\"value\":\"v\"}],\"locations\":[{\"geonames_details\":{\"lat\":1.5,\"lng\":1,"
                        + "\"name\":\"B\"}}],\"relationships\":[{\"type\":\"parent\",\"id\":\"https://ror.org/000000b06\"}]}",
                "{\"id\":\"https://ror.org/000000b05\",\"name\":\"N\",\"types\":[\"x\"],\"aliases\":[\"a\"],\"labels\":"
                        + "[{\"label\":\"l\"}],\"links\":[\"v\"],\"addresses\":[{\"lat\":1.5,\"lng\":1,\"city\":\"B\"}],"
                        + "\"country\":{\"country_code\":\"DE\"},\"established\":1900}",
                "{\"type\":\"chapter\",\"title\":\"t\",\"DOI\":\"10.1/x\",\"ISSN\":[\"1234-5678\"],\"abstract\":\"<p>a</p>\","
                        + "\"author\":[{\"family\":\"F\",\"given\":\"G\",\"ORCID\":\"0000-0001-0000-0001\"}],\"language\":"
                        + "\"en\",\"container-title\":\"c\",\"issued\":{\"date-parts\":[[2020,1,2]]},\"URL\":\"u\"}"
            })
    void recordWithWrongValuesShouldBeStoredOrRejected(String json) throws IOException {
        for (int round = 0; round < 3000; round++) {
            var record = MAPPER.readTree(json);
            for (int i = random.nextInt(3); i >= 0; i--) {
                damage(record);
            }
            readOne(RawRecord.json("file", 1, () -> "", record, new RecordTypes()::read));
        }
    }

    /** Puts another value somewhere into a record. */
    private void damage(JsonNode node) throws IOException {
        if (node.isEmpty()) {
            return;
        }
        int at = random.nextInt(node.size());
        var value = MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
        if (node instanceof ObjectNode object) {
            var name = object.properties().stream()
                    .skip(at)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            if (object.get(name).isEmpty() || random.nextInt(3) == 0) {
                object.set(name, value);
            } else {
                damage(object.get(name));
            }
        } else if (node instanceof ArrayNode array) {
            if (array.get(at).isEmpty() || random.nextInt(3) == 0) {
                array.set(at, value);
            } else {
                damage(array.get(at));
            }
        }
    }
}
