package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.sharing.PrincipalKind;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a group that people can be members of. */
@Example(
        "gallerist ad group create --display-name \"Image Consumers\" --mail-nickname"
                + " image-consumers")
final class CreateTeam implements Command {
    @Mixin private NewPrincipalOptions principal = new NewPrincipalOptions();

    @Option(
            names = "--mail-nickname",
            paramLabel = "NAME",
            description = "A short name, by which it is found as well.")
    private String nickname = "";

    @Override
    public Answer run(Session session) {
        return principal.create(session, PrincipalKind.GROUP, nickname);
    }
}
