package dev.headroom.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where an operating system wants an application to keep a user's data. */
record UserDataFolder(String osName, String home, Map<String, String> environment) {

    static UserDataFolder ofThisUser() {
        return new UserDataFolder(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    Path path() {
        var os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return environmentPath("LOCALAPPDATA", Path.of(home, "AppData", "Local"))
                    .resolve("Headroom");
        }
        if (os.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Headroom");
        }
        return environmentPath("XDG_DATA_HOME", Path.of(home, ".local", "share"))
                .resolve("headroom");
    }

    private Path environmentPath(String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
