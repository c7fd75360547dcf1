package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationVersionOptions;
import gallerist.app.cli.option.LocationOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.progress.Reading;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.app.cli.sig.target.TargetRegionsOption;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import gallerist.storage.Acknowledged;
import gallerist.storage.Edit;
import java.util.List;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates a version of a VM application, or makes one that exists what the options say. */
@Example({
    "gallerist sig gallery-application version create -g images -r Production"
            + " --application-name node-agent -n 1.0.0 --package-file-link node-agent.tar.gz"
            + " --install-command ./install --remove-command ./remove",
    "gallerist sig gallery-application version create -g images -r Production"
            + " --application-name node-agent -n 1.1.0"
            + " --package-file-link https://packages.contoso.com/node-agent-1.0.0.tar.gz"
            + " --install-command ./install --remove-command ./remove"
})
final class CreateVersion implements Command {
    @Mixin private ApplicationVersionOptions version = new ApplicationVersionOptions();
    @Mixin private PackageOptions files = new PackageOptions();
    @Mixin private ActionOptions actions = new ActionOptions();
    @Mixin private LocationOption location = new LocationOption();
    @Mixin private TargetRegionsOption regions = new TargetRegionsOption();
    @Mixin private PublishingOptions publishing = new PublishingOptions();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private WaitingOptions waiting = new WaitingOptions();

    @Override
    public Answer run(Session session) {
        ResourceId id = version.id(session);
        List<ObjectNode> targets = regions.read();
        Outcome<String> region = location.in(session, version.group(session));
        Defaults defaults = session.workspace().defaults();
        Edit<ApplicationVersion> edit =
                stored ->
                        ApplicationVersionJson.typed(
                                body(session, targets, region).json(), id, stored, defaults);
        return waiting.capturing(
                session,
                List.of(id),
                () ->
                        written(session, id, edit)
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

    private Outcome<ApplicationVersion> written(
            Session session, ResourceId id, Edit<ApplicationVersion> edit) {
        return files.packageFile(session)
                .map(file ->
                        session.workspace()
                                .captures()
                                .applicationVersion(
                                        session.caller(),
                                        id,
                                        edit,
                                        file,
                                        files.configuration(session),
                                        new Reading(session, "Capture"))
                                .map(Acknowledged::resource))
                .orElseGet(() ->
                        session.workspace()
                                .applicationVersions()
                                .write(session.caller(), id, edit));
    }

    private TypedBody body(Session session, List<ObjectNode> targets, Outcome<String> region) {
        TypedBody body =
                TypedBody.empty().text("location", region.orThrow()).tags(tags.or(Tags.NONE));
        files.writeTo(body, session);
        actions.writeTo(body);
        publishing.writeTo(body);
        if (!targets.isEmpty()) {
            ArrayNode list = Json.array();
            list.addAll(targets);
            body.set("publishingProfile.targetRegions", list);
        }
        return body;
    }
}
