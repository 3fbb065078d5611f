package dev.headroom.catalog;

import dev.headroom.facts.PackagedResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The fact tables that come with the application, and their checksums as {@code sha256sum *.csv} prints them. */
@ApplicationScoped
public class PackagedFiles {
    private static final String FOLDER = "/catalog/";
    private static final String CHECKSUMS = "SHA256SUMS";

    /** Checksum by file name. Reads the list of checksums, not the tables. */
    Map<String, String> checksums() {
        Map<String, String> checksums = new TreeMap<>();
        new String(bytes(CHECKSUMS), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" [ *]"))
                .forEach(parts -> checksums.put(parts[1], parts[0]));
        return checksums;
    }

    /** The content of one table. */
    byte[] bytes(String file) {
        return PackagedResource.bytes(FOLDER + file);
    }
}
