package gallerist.app.cli.sig;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import picocli.CommandLine.Mixin;

/** Deletes a gallery that holds nothing any more. */
@Example("gallerist sig delete -g images -r Production")
final class DeleteGallery implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        return noWait.shown(
                Answer.forEach(
                        ids.or(() -> gallery.id(session)),
                        id ->
                                Answer.silently(
                                        session.workspace()
                                                .galleries()
                                                .delete(session.caller(), id))));
    }
}
