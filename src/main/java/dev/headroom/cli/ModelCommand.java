package dev.headroom.cli;

import picocli.CommandLine;

/** Commands on files of models. */
@CommandLine.Command(
        name = "model",
        subcommands = InspectCommand.class,
        description = "Looks into the files of a model.")
public class ModelCommand {}
