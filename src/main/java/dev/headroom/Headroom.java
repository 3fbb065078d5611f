package dev.headroom;

import org.eclipse.microprofile.config.ConfigProvider;

import dev.headroom.database.Database;
import dev.headroom.error.StartupFailure;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts Headroom: first sees to a database, then runs Quarkus on it. */
@QuarkusMain
public class Headroom {

    public static void main(String... args) {
        try {
            Database.provide(ConfigProvider.getConfig(), ImageMode.current().isNativeImage());
        } catch (StartupFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
