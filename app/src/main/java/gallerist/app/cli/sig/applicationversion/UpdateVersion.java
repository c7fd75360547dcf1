package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationVersionOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.app.cli.sig.target.TargetRegionsOption;
import gallerist.app.cli.update.UpdateOptions;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Changes a version of a VM application; its package is the same under a renewed link only. */
@Example(
        "gallerist sig gallery-application version update -g images -r Production"
                + " --application-name node-agent -n 1.0.0"
                + " --package-file-link https://packages.contoso.com/node-agent-1.0.0.tar.gz"
                + " --target-regions westeurope=2 northeurope")
final class UpdateVersion implements Command {
    @Mixin private ApplicationVersionOptions version = new ApplicationVersionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private PackageOptions files = new PackageOptions();
    @Mixin private TargetRegionsOption regions = new TargetRegionsOption();
    @Mixin private PublishingOptions publishing = new PublishingOptions();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private UpdateOptions update = new UpdateOptions();
    @Mixin private WaitingOptions waiting = new WaitingOptions();

    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "The region, which can't change; accepted when it is the same.")
    private String location = "";

    @Override
    public Answer run(Session session) {
        Defaults defaults = session.workspace().defaults();
        return Answer.forEach(
                ids.or(() -> version.id(session)), id -> changed(session, id, defaults));
    }

    private Answer changed(Session session, ResourceId id, Defaults defaults) {
        return waiting.changing(
                session,
                List.of(id),
                () ->
                        session.workspace()
                                .applicationVersions()
                                .write(
                                        session.caller(),
                                        id,
                                        stored -> edited(session, id, stored, defaults))
                                .map(written -> {
                                    files.explain(session);
                                    Written.warn(session, written);
                                    return written;
                                }),
                () ->
                        Answer.of(
                                session.workspace()
                                        .applicationVersions()
                                        .show(session.caller(), id),
                                Written::json));
    }

    private ApplicationVersion edited(
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
