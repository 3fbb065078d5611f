package dev.headroom.cli;

import picocli.CommandLine.Command;

/** Commands on files of models. */
@Command(name = "model", subcommands = InspectCommand.class, description = "Looks into the files of a model.")
public class ModelCommand {}
