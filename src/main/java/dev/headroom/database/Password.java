package dev.headroom.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The generated password that keeps the machine's other users out of the embedded database. */
record Password(Path file) {
    private static final int BYTES = 24;

    void create() throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.writeString(file, HexFormat.of().formatHex(random));
    }

    String read() throws IOException {
        return Files.readString(file).strip();
    }
}
