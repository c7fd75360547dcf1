package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.LocationOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.progress.Reading;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.app.cli.sig.target.EdgeZoneEncryptionOption;
import gallerist.app.cli.sig.target.EdgeZonesOption;
import gallerist.app.cli.sig.target.EncryptionOptions;
import gallerist.app.cli.sig.target.TargetRegionsOption;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import gallerist.storage.Acknowledged;
import java.util.List;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates an image version, or makes one that exists what the options say. */
@Example({
    "gallerist sig image-version create -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --os-image ubuntu.vhd --data-image 0=data.vhd"
            + " --target-regions westeurope=2=Standard_ZRS northeurope",
    "gallerist sig image-version create -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --managed-image ubuntu-build --target-regions westeurope=2 northeurope",
    "gallerist sig image-version create -g images -r Production -i ubuntu-web -e 1.1.0"
            + " --os-snapshot os-disk --data-snapshots data-disk --end-of-life-date 2030-12-31",
    "gallerist sig image-version create -g images -r Production -i ubuntu-web -e 1.2.0"
            + " --metadata-only"
})
final class CreateImageVersion implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private SourceOptions source = new SourceOptions();
    @Mixin private LocationOption location = new LocationOption();
    @Mixin private TargetRegionsOption regions = new TargetRegionsOption();
    @Mixin private PublishingOptions publishing = new PublishingOptions();
    @Mixin private SafetyOptions safety = new SafetyOptions();
    @Mixin private EncryptionOptions encryption = new EncryptionOptions();
    @Mixin private EdgeZonesOption edgeZones = new EdgeZonesOption();
    @Mixin private EdgeZoneEncryptionOption edgeZoneEncryption = new EdgeZoneEncryptionOption();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private WaitingOptions waiting = new WaitingOptions();

    @Override
    public Answer run(Session session) {
        ResourceId id = id(session);
        source.check();
        List<ObjectNode> targets = regions.read();
        encryption.check(targets.size());
        Outcome<String> region = location.in(session, version.group(session));
        Defaults defaults = session.workspace().defaults();
        return LatestNumber.advised(
                session,
                id,
                waiting.capturing(
                        session,
                        List.of(id),
                        () ->
                                session.workspace()
                                        .captures()
                                        .imageVersion(
                                                session.caller(),
                                                id,
                                                stored ->
                                                        ImageVersionJson.typed(
                                                                body(session, targets, region)
                                                                        .json(),
                                                                id,
                                                                stored,
                                                                defaults),
                                                new Reading(session, "Capture"))
                                        .map(captured -> told(session, captured)),
                        () -> shown(session, id)));
    }

    private ImageVersion told(Session session, Acknowledged<ImageVersion> captured) {
        session.warn(captured.cautions());
        source.explain(session);
        SourceName.warn(session, captured.resource());
        Written.warn(session, captured.resource());
        return captured.resource();
    }

    private static Answer shown(Session session, ResourceId id) {
        return Answer.of(session.workspace().versions().show(session.caller(), id), Written::json);
    }

    private ResourceId id(Session session) {
        if (version.lacksOnlyNumber()) {
            throw new WrongCommandLine(
                    "The option --gallery-image-version/-e is required. %s"
                            .formatted(LatestNumber.next(session, version.definition(session)))
                            .strip());
        }
        return version.id(session);
    }

    /** Made anew each time: the edit is tried before it is carried out. */
    private TypedBody body(Session session, List<ObjectNode> typedTargets, Outcome<String> region) {
        List<ObjectNode> targets = encryption.regions(typedTargets, region.orThrow());
        ResourceId group = version.group(session);
        TypedBody body =
                TypedBody.empty().text("location", region.orThrow()).tags(tags.or(Tags.NONE));
        source.writeTo(body, session, group);
        publishing.writeTo(body);
        safety.writeTo(body);
        encryption.writeTo(targets, group);
        if (!targets.isEmpty()) {
            ArrayNode list = Json.array();
            list.addAll(targets);
            body.set("publishingProfile.targetRegions", list);
        }
        ArrayNode zones = edgeZones.json();
        edgeZoneEncryption.writeTo(zones, group);
        if (!zones.isEmpty()) {
            body.set("publishingProfile.targetExtendedLocations", zones);
        }
        return body;
    }
}
