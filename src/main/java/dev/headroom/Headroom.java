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
    // Known when the image is built, which therefore leaves out the embedded server and all that unpacks it.
    private static final boolean NATIVE_IMAGE = ImageMode.current().isNativeImage();

    public static void main(String... args) {
        try {
            if (NATIVE_IMAGE) {
                Database.provideToNativeExecutable();
            } else {
                Database.provide(ConfigProvider.getConfig());
            }
        } catch (StartupFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
