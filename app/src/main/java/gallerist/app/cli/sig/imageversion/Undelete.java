package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes an image version out of the recycle bin, as it was. */
@Example("gallerist sig image-version undelete -g images -r Production -i ubuntu-web -e 1.0.0")
final class Undelete implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private RegionRemovalOption removal = new RegionRemovalOption();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "The region, which can't change; accepted when it is the same.")
    private String location = "";

    @Override
    public Answer run(Session session) {
        ResourceId id = version.id(session);
        Defaults defaults = session.workspace().defaults();
        return noWait.shown(
                Answer.of(
                        session.workspace()
                                .recycleBin()
                                .restore(session.caller(), id, found -> restored(found, defaults)),
                        written -> Written.shown(session, written)));
    }

    private ImageVersion restored(ImageVersion found, Defaults defaults) {
        Refusal.unless(
                location.isEmpty() || Regions.of(location).equals(found.location()),
                new Problem.LocationFixed(
                        found.name(), found.location().name(), found.id().groupName(), location));
        TypedBody body =
                TypedBody.over(Shape.flat(ImageVersionJson.print(found)))
                        .tags(tags.or(found.tags()));
        removal.writeTo(body);
        return ImageVersionJson.parse(body.json(), found.id(), Optional.of(found), defaults);
    }
}
