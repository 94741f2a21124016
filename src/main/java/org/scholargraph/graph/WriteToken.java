package org.scholargraph.graph;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a caller from elsewhere shows to be let in to write. Made at the first start, and kept in the data folder. */
@Singleton
public class WriteToken {

    private static final Logger LOG = LoggerFactory.getLogger(WriteToken.class);
    private static final int BYTES = 24;

    private final String token;

    WriteToken(DataFolder data) {
        var file = data.path().resolve("token");
        try {
            if (Files.notExists(file)) {
                LOG.info("Made a token for writing from other machines (X-Scholargraph-Token): {}", made(file));
            }
            token = Files.readString(file).strip();
        } catch (IOException e) {
            throw StartupFailure.folderUnwritable(data.path(), e);
        }
    }

    private static String made(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, token);
        return token;
    }

    /** Whether this is the token; takes as long for a nearly right one as for a wrong one. */
    public boolean matches(String candidate) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
    }

    /** The token itself, for our own command line. */
    public String value() {
        return token;
    }
}
