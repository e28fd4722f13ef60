package org.hearsay.cli;

import picocli.CommandLine.Command;

/** The main command, which contains all others. */
@Command(
    name = "hearsay",
    description =
        "Reads news dispatches and records every claim in them: who made it, which outlets passed it"
            + " on, and how certain each of them is.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {ReadCommand.class, AnnotateCommand.class})
final class Hear {}
