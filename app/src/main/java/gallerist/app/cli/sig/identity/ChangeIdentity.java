package gallerist.app.cli.sig.identity;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.wire.IdentityJson;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.ResourceId;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;

/** Gives a gallery identities to fetch packages with, or takes them. */
@Example("{} -g images -r Production --mi-system-assigned")
final class ChangeIdentity implements Command {
    private final BiFunction<IdentityOptions, ManagedIdentity, ManagedIdentity> change;

    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdentityOptions identity = new IdentityOptions();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    ChangeIdentity(BiFunction<IdentityOptions, ManagedIdentity, ManagedIdentity> change) {
        this.change = change;
    }

    @Override
    public Answer run(Session session) {
        ResourceId id = gallery.id(session);
        return noWait.shown(
                Answer.of(
                        session.workspace()
                                .galleries()
                                .write(
                                        session.caller(),
                                        id,
                                        stored -> {
                                            Gallery present =
                                                    stored.orElseThrow(() ->
                                                            new Refusal(new Problem.NotFound(id)));
                                            return present.with(
                                                    change.apply(identity, present.identity()));
                                        }),
                        changed -> IdentityJson.show(changed.identity())));
    }
}
