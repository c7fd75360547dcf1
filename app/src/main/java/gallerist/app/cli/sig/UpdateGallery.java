package gallerist.app.cli.sig;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.update.DescribedChange;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** Changes a gallery; what is not said stays as it is. */
@Example({
    "gallerist sig update -g images -r Production --soft-delete true",
    "gallerist sig update -g images -r Production --set description=\"Approved images\""
})
final class UpdateGallery implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private CommunityOptions community = new CommunityOptions();
    @Mixin private DescribedChange change = new DescribedChange();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        List<ResourceId> targets = ids.or(() -> gallery.id(session));
        return noWait.shown(
                Answer.forEach(
                        targets,
                        id ->
                                Answer.of(
                                        session.workspace()
                                                .galleries()
                                                .write(
                                                        session.caller(),
                                                        id,
                                                        stored -> edited(id, stored)),
                                        written -> Shape.flat(GalleryJson.print(written)))));
    }

    private Gallery edited(ResourceId id, Optional<Gallery> stored) {
        Gallery present = stored.orElseThrow(() -> new Refusal(new Problem.NotFound(id)));
        return GalleryJson.typed(
                change.over(
                        Shape.flat(GalleryJson.print(present)), present.tags(), community::writeTo),
                id,
                stored);
    }
}
