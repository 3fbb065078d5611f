package dev.headroom;

import dev.headroom.cli.CommandApplication;
import dev.headroom.database.Database;
import dev.headroom.database.NativeSettings;
import dev.headroom.error.StartupFailure;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts Headroom, as a server or for the command that its arguments are: first sees to a database, then runs Quarkus
 * on it.
 */
@QuarkusMain
public class Headroom {
    // Known when the image is built, which therefore leaves out the embedded server and all that unpacks it.
    private static final boolean NATIVE_IMAGE = ImageMode.current().isNativeImage();

    public static void main(String... args) throws Exception {
        boolean isCommand = args.length > 0;
        if (isCommand) {
            Integer code = CommandApplication.answerWithoutCatalog(args);
            if (code != null) {
                System.exit(code);
            }
            CommandApplication.configure();
        }
        try {
            if (NATIVE_IMAGE) {
                Config config = NativeSettings.read(Path.of("").toAbsolutePath());
                OwnSettings.check(config);
                Database.require(config);
            } else {
                Config config = ConfigProvider.getConfig();
                OwnSettings.check(config);
                provideDatabase(config);
            }
        } catch (StartupFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        if (isCommand) {
            Quarkus.run(CommandApplication.class, args);
        } else {
            Quarkus.run(args);
        }
    }

    /**
     * The database comes up beside the application's own classes, so that a start takes as long as the slower of the
     * two.
     */
    private static void provideDatabase(Config config) throws Exception {
        var database = new FutureTask<Void>(() -> Database.provide(config), null);
        new Thread(database, "database-start").start();
        Class.forName(Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        try {
            database.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof StartupFailure known ? known : failure;
        }
    }
}
