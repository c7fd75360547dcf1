package gallerist.app.cli.people;

import picocli.CommandLine.Option;

/** The group whose members are meant. */
final class TeamOption {
    @Option(
            names = {"-g", "--group"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "The group.")
    private String group = "";

    String typed() {
        return group;
    }
}
