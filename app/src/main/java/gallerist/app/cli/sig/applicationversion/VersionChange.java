package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.sig.target.TargetRegionsOption;
import gallerist.app.cli.update.UpdateOptions;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What a command changes of a version of a VM application; what is not said stays as it is. */
public final class VersionChange {
    @Mixin private PackageOptions files = new PackageOptions();
    @Mixin private TargetRegionsOption regions = new TargetRegionsOption();
    @Mixin private PublishingOptions publishing = new PublishingOptions();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private UpdateOptions update = new UpdateOptions();

    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "The region, which can't change; accepted when it is the same.")
    private String location = "";

    /** Whether it says where the version shall be. */
    boolean namesPlaces() {
        return regions.given();
    }

    /** Says what becomes of links that were given. */
    void explain(Session session) {
        files.explain(session);
    }

    public ApplicationVersion edited(
            Session session,
            ResourceId id,
            Optional<ApplicationVersion> stored,
            Defaults defaults) {
        ApplicationVersion present =
                stored.orElseThrow(() -> new Refusal(new Problem.NotFound(id)));
        ObjectNode json = Shape.flat(ApplicationVersionJson.print(present));
        TypedBody body =
                TypedBody.over(json).text("location", location).tags(tags.or(present.tags()));
        files.writeTo(body, session);
        publishing.writeTo(body);
        if (regions.given()) {
            body.set(
                    "publishingProfile.targetRegions",
                    regions.over(json.at("/publishingProfile/targetRegions")));
        }
        return ApplicationVersionJson.typed(update.applyTo(body.json()), id, stored, defaults);
    }
}
