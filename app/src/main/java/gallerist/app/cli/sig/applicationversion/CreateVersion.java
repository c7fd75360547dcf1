package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationVersionOptions;
import gallerist.app.cli.option.LocationOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.sig.target.TargetRegionsOption;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.Json;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import java.util.List;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates a version of a VM application, or makes one that exists what the options say. */
@Example(
        "gallerist sig gallery-application version create -g images -r Production"
                + " --application-name node-agent -n 1.0.0"
                + " --package-file-link https://packages.contoso.com/node-agent-1.0.0.tar.gz"
                + " --install-command ./install --remove-command ./remove")
final class CreateVersion implements Command {
    @Mixin private ApplicationVersionOptions version = new ApplicationVersionOptions();
    @Mixin private PackageOptions files = new PackageOptions();
    @Mixin private ActionOptions actions = new ActionOptions();
    @Mixin private LocationOption location = new LocationOption();
    @Mixin private TargetRegionsOption regions = new TargetRegionsOption();
    @Mixin private PublishingOptions publishing = new PublishingOptions();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        ResourceId id = version.id(session);
        List<ObjectNode> targets = regions.read();
        String region = location.in(session, version.group(session));
        Defaults defaults = session.workspace().defaults();
        return noWait.shown(
                Answer.of(
                        session.workspace()
                                .applicationVersions()
                                .write(
                                        session.caller(),
                                        id,
                                        stored ->
                                                ApplicationVersionJson.parse(
                                                        body(targets, region).json(),
                                                        id,
                                                        stored,
                                                        defaults)),
                        written -> {
                            files.explain(session);
                            return Written.shown(session, written);
                        }));
    }

    private TypedBody body(List<ObjectNode> targets, String region) {
        TypedBody body = TypedBody.empty().text("location", region).tags(tags.or(Tags.NONE));
        files.writeTo(body);
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
