package dev.headroom.cli;

import picocli.CommandLine;

/** Commands on the catalog. */
@CommandLine.Command(
        name = "catalog",
        subcommands = {ImportCommand.class, ExportCommand.class},
        description = "Imports and exports tables of the catalog.")
public class CatalogCommand {}
