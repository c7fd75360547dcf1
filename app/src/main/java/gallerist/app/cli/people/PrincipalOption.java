package gallerist.app.cli.people;

import picocli.CommandLine.Option;

/** The user, group or service principal that a command is about. */
final class PrincipalOption {
    @Option(
            names = {"--id", "--upn-or-object-id", "-g", "--group"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "A name, mail or object id.")
    private String name = "";

    String typed() {
        return name;
    }
}
