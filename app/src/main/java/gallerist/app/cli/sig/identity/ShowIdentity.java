package gallerist.app.cli.sig.identity;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.wire.IdentityJson;
import picocli.CommandLine.Mixin;

/** Shows the identities of a gallery. */
@Example("gallerist sig identity show -g images -r Production")
final class ShowIdentity implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace().galleries().show(session.caller(), gallery.id(session)),
                shown -> IdentityJson.show(shown.identity()));
    }
}
