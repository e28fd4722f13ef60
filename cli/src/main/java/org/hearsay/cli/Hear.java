package org.hearsay.cli;

import picocli.CommandLine.Command;

/** The command that holds all others. */
@Command(
    name = "hearsay",
    description =
        "Keeps the ledger of what news dispatches claim: who said it, through whom, how sure.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {ReadCommand.class, AnnotateCommand.class})
final class Hear {}
