package dev.headroom.cli;

import dev.headroom.error.ApiException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that does something: 0 when it did, 1 when it could not and has said why. Arguments that are not valid end
 * with 2.
 */
abstract class Command implements Callable<Integer> {
    private static final int ROWS_PER_REPORT = 1000;

    @Spec
    CommandSpec spec;

    /** Whether everything was done. */
    abstract boolean run() throws IOException, ApiException;

    /** Whether it reads or writes the catalog, which then has to be there first. */
    boolean needsCatalog() {
        return true;
    }

    @Override
    public final Integer call() {
        try {
            return run() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        } catch (IOException | ApiException failure) {
            say(failure instanceof ApiException expected ? expected.getMessage() : failure.toString());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** Tells the person at the terminal something, beside what the command gives out. */
    void say(String line) {
        spec.commandLine().getErr().println(line);
    }

    void reportProgress(String what, int rows) {
        if (rows % ROWS_PER_REPORT == 0) {
            say("%s: %,d rows …".formatted(what, rows));
        }
    }
}
