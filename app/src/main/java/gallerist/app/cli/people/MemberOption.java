package gallerist.app.cli.people;

import picocli.CommandLine.Option;

/** Who comes to a group or leaves it. */
final class MemberOption {
    @Option(
            names = {"--member-id", "--member"},
            required = true,
            paramLabel = "NAME_OR_ID",
            description = "A name, mail or object id.")
    private String member = "";

    String typed() {
        return member;
    }
}
