package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.deletion.Removal;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.option.YesOption;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Deletes for good an image version that lies in the recycle bin. */
@Example("gallerist sig image-version purge -g images -r Production -i ubuntu-web -e 1.0.0 --yes")
final class Purge implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private YesOption yes = new YesOption();
    @Mixin private Removal removal = new Removal();

    @Override
    public Answer run(Session session) {
        List<ResourceId> targets = ids.or(() -> version.id(session));
        return yes.confirmed(
                session,
                "Delete for good, with no way back",
                targets,
                () ->
                        removal.of(
                                session,
                                targets,
                                id ->
                                        session.workspace()
                                                .recycleBin()
                                                .purge(session.caller(), id)));
    }
}
