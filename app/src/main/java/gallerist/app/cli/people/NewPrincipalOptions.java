package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.TenantOption;
import gallerist.app.wire.PrincipalJson;
import gallerist.model.sharing.PrincipalKind;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What everybody new is called, and where it belongs. */
final class NewPrincipalOptions {
    @Option(
            names = "--display-name",
            required = true,
            paramLabel = "NAME",
            description = "What people call it.")
    private String displayName = "";

    @Mixin private TenantOption tenant = new TenantOption();

    Answer create(Session session, PrincipalKind kind, String signIn) {
        return Answer.of(
                session.workspace()
                        .people()
                        .create(session.caller(), kind, displayName, signIn, tenant.typed()),
                PrincipalJson::print);
    }
}
