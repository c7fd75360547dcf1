package gallerist.app.cli.sig;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.limits.LimitWarning;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.LocationOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.sig.identity.IdentityOptions;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a gallery, or makes one that exists what the options say. */
@Example({
    "gallerist sig create -g images -r Production -l westeurope",
    "gallerist sig create -g images -r Production --soft-delete true --tags owner=image-team"
})
final class CreateGallery implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private LocationOption location = new LocationOption();
    @Mixin private IdentityOptions identity = new IdentityOptions();
    @Mixin private CommunityOptions community = new CommunityOptions();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is for.")
    private String description = "";

    @Override
    public Answer run(Session session) {
        ResourceId id = gallery.id(session);
        Outcome<String> region = location.in(session, gallery.group(session));
        return noWait.shown(
                Answer.of(
                        session.workspace()
                                .galleries()
                                .write(
                                        session.caller(),
                                        id,
                                        stored -> {
                                            TypedBody body =
                                                    TypedBody.empty()
                                                            .text("location", region.orThrow())
                                                            .text("description", description)
                                                            .tags(tags.or(Tags.NONE));
                                            community.writeTo(body);
                                            identity.writeTo(body);
                                            return GalleryJson.typed(body.json(), id, stored);
                                        }),
                        written -> {
                            LimitWarning.after(session, written);
                            community.explain(session, id);
                            return Shape.flat(GalleryJson.print(written));
                        }));
    }
}
