package dev.headroom.cli;

import picocli.CommandLine.Command;

/** Commands on the catalog. */
@Command(name = "catalog", subcommands = {ImportCommand.class, ExportCommand.class},
        description = "Imports and exports tables of the catalog.")
public class CatalogCommand {}
