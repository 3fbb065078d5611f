package dev.headroom.cli;

import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** Runs one command of an operator, instead of a server. */
public class CommandApplication implements QuarkusApplication {
    private static final int NEEDS_CATALOG = -1;

    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "headroom.catalog.follow", "false",
            // Standard output is for what a command gives out.
            "quarkus.banner.enabled", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "WARN");

    private final IFactory beans;

    CommandApplication(IFactory beans) {
        this.beans = beans;
    }

    /** All commands. */
    @CommandLine.Command(
            name = "headroom",
            subcommands = {CatalogCommand.class, ModelCommand.class},
            description = "Without a command, starts the server.")
    static final class Commands {
        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                scope = ScopeType.INHERIT,
                description = "Show this help.")
        boolean help;
    }

    /**
     * The exit code of a command that needs no catalog, after it ran: one that asks for help, is not valid or reads
     * files only; null for others.
     */
    public static @Nullable Integer answerWithoutCatalog(String... args) {
        int code = line(CommandLine.defaultFactory())
                .setExecutionStrategy(parsed -> {
                    Integer helped = CommandLine.executeHelpRequest(parsed);
                    List<CommandLine> path = parsed.asCommandLineList();
                    CommandLine last = path.get(path.size() - 1);
                    if (helped != null) {
                        return helped;
                    }
                    if (last.getCommand() instanceof Command command) {
                        return command.needsCatalog() ? NEEDS_CATALOG : command.call();
                    }
                    throw new ParameterException(last, "A command is missing.");
                })
                .execute(args);
        return code == NEEDS_CATALOG ? null : (Integer) code;
    }

    /** Makes the application that is about to start one without a server. */
    public static void configure() {
        SETTINGS.forEach(System::setProperty);
    }

    @Override
    public int run(String... args) {
        return line(beans).execute(args);
    }

    private static CommandLine line(IFactory factory) {
        return new CommandLine(new Commands(), factory).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
