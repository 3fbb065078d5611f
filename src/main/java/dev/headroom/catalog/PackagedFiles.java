package dev.headroom.catalog;

import dev.headroom.digest.Sha256;
import dev.headroom.facts.PackagedResource;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The fact tables that come with the application, and their checksums, which the build makes. */
@ApplicationScoped
public class PackagedFiles {
    private static final String FOLDER = "/catalog/";
    private static final String CHECKSUMS = "SHA256SUMS";

    private final boolean edited;

    PackagedFiles() {
        this(LaunchMode.current().isDevOrTest());
    }

    /**
     * The same.
     *
     * @param edited whether the tables are files that somebody works on: live reload takes over a changed table, but
     *     runs no build that would renew its checksum
     */
    PackagedFiles(boolean edited) {
        this.edited = edited;
    }

    /** The checksum that each table must have, by its name. Reads no table but where they are edited. */
    Map<String, String> checksums() {
        Map<String, String> checksums = new TreeMap<>();
        new String(bytes(CHECKSUMS), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" [ *]"))
                .forEach(parts -> checksums.put(parts[1], edited ? Sha256.of(bytes(parts[1])) : parts[0]));
        return checksums;
    }

    /** The content of one table. */
    byte[] bytes(String file) {
        return PackagedResource.bytes(FOLDER + file);
    }
}
