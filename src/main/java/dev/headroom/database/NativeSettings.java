package dev.headroom.database;

import dev.headroom.error.StartupFailure;
import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of a native executable, in which {@code ConfigProvider} knows those of the build until Quarkus has
 * started.
 */
public final class NativeSettings {
    private static final int ORDINAL_OF_FILE = 260;

    private NativeSettings() {}

    /**
     * Reads system properties, environment, {@code .env} and {@code config/application.properties} of the working
     * directory.
     *
     * @throws StartupFailure if the file cannot be read
     */
    public static Config read(Path workingDirectory) {
        var file = workingDirectory.resolve("config").resolve("application.properties");
        var builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addSystemSources()
                .withSources(new DotEnvConfigSourceProvider(
                        workingDirectory.resolve(".env").toString()));
        try {
            if (Files.exists(file)) {
                builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), ORDINAL_OF_FILE));
            }
        } catch (IOException failure) {
            throw new StartupFailure("Headroom cannot read its settings", failure);
        }
        return builder.build();
    }
}
