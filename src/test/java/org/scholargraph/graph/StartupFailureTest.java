package org.scholargraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be opened says so in one line, with what to do. */
class StartupFailureTest {

    @TempDir
    Path folder;

    private String opening(@Nullable URI uri, int boltPort) {
        var settings = new GraphSettings(uri, "neo4j", "", boltPort, "64m");
        var data = new DataFolder(folder.toString());
        var failure = catchThrowableOfType(
                StartupFailure.class, () -> new GraphFactory().graph(settings, data, new NewStore(settings, data)));
        var message = Objects.requireNonNull(failure.getMessage());
        assertThat(message.lines()).hasSize(1);
        return message;
    }

    @Test
    void storeInUseShouldBeSaidByItsFolder() {
        try (var other = EmbeddedNeo4j.start(new DataFolder(folder.toString()).folder("neo4j"), 0, "64m")) {
            assertThat(other.uri()).isNotNull();

            assertThat(opening(null, 0)).contains(folder.toString(), "in use", "SCHOLARGRAPH_DATA_DIR");
        }
    }

    @Test
    void portInUseShouldBeSaidByItsNumber() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(opening(null, other.getLocalPort()))
                    .contains("Port " + other.getLocalPort(), "SCHOLARGRAPH_NEO4J_BOLT_PORT");
        }
    }

    @Test
    void unreachableServerShouldBeSaidByItsAddress() throws IOException {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }

        assertThat(opening(URI.create("bolt://127.0.0.1:" + port), 0))
                .contains("No Neo4j answers at bolt://127.0.0.1:" + port, "SCHOLARGRAPH_NEO4J_URI");
    }

    @Test
    void addressOfAnotherKindShouldBeRefused() {
        assertThat(opening(URI.create("http://127.0.0.1:7474"), 0)).contains("no Bolt address", "bolt://host:7687");
    }

    @Test
    void folderThatIsAFileShouldBeSaidByItsName() throws IOException {
        Files.writeString(folder.resolve("neo4j"), "a file");

        assertThat(opening(null, 0)).contains(folder.resolve("neo4j").toString(), "SCHOLARGRAPH_DATA_DIR");
    }

    @ParameterizedTest
    @CsvSource({"5.26.0, true", "2025.05.1, true", "2025.06.0, false", "2026.08.1, false"})
    void serverWithoutCypher25ShouldBeTooOld(String version, boolean tooOld) {
        assertThat(ServerVersion.parse(version).compareTo(ServerVersion.OLDEST) < 0)
                .isEqualTo(tooOld);
    }
}
