package gallerist.app.wire;

import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.RebootBehaviour;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A version of a VM application as JSON. */
public final class ApplicationVersionJson {
    private ApplicationVersionJson() {}

    public static ObjectNode print(ApplicationVersion version) {
        JsonBody profile = PublishingJson.print(content(version.content()), version.publishing());
        if (!version.content().customActions().isEmpty()) {
            profile.array(
                    "customActions", CustomActionsJson.print(version.content().customActions()));
        }
        JsonBody properties =
                new JsonBody()
                        .part("publishingProfile", profile)
                        .part("safetyProfile", SafetyJson.printOfApplication(version.safety()))
                        .kept(version.uninterpreted())
                        .choice("provisioningState", version.stored().state());
        return Envelope.print(version, Kind.APPLICATION_VERSION, properties);
    }

    private static JsonBody content(ApplicationPackage content) {
        JsonBody body =
                new JsonBody()
                        .part(
                                "source",
                                new JsonBody()
                                        .text("mediaLink", content.mediaLink())
                                        .text(
                                                "defaultConfigurationLink",
                                                content.defaultConfigurationLink()))
                        .part(
                                "manageActions",
                                new JsonBody()
                                        .text("install", content.install())
                                        .text("remove", content.remove())
                                        .text("update", content.update()))
                        .part(
                                "settings",
                                new JsonBody()
                                        .text("packageFileName", content.packageFileName())
                                        .text("configFileName", content.configFileName())
                                        .choice(
                                                "scriptBehaviorAfterReboot",
                                                content.afterReboot()));
        if (!content.advancedSettings().isEmpty()) {
            body.textMap("advancedSettings", content.advancedSettings());
        }
        return body.flag("enableHealthCheck", content.enableHealthCheck());
    }

    /** What a new version leaves open is filled in; what exists stays what it is. */
    public static ApplicationVersion parse(
            ObjectNode json,
            ResourceId id,
            Optional<ApplicationVersion> stored,
            Defaults defaults) {
        Envelope envelope = Envelope.read(json, id, stored);
        JsonFields properties = envelope.properties();
        properties.ignore("replicationStatus", "provisioningState");
        JsonFields profile = properties.object("publishingProfile");
        return new ApplicationVersion(
                envelope.id(),
                envelope.location(),
                envelope.tags(),
                PublishingJson.parse(
                        profile,
                        envelope.location(),
                        stored.map(ApplicationVersion::publishing),
                        defaults),
                content(profile),
                SafetyJson.parse(properties.object("safetyProfile")),
                properties.rest(),
                envelope.stored());
    }

    private static ApplicationPackage content(JsonFields profile) {
        JsonFields source = profile.object("source");
        JsonFields actions = profile.object("manageActions");
        JsonFields settings = profile.object("settings");
        return new ApplicationPackage(
                source.requiredText("mediaLink"),
                source.text("defaultConfigurationLink"),
                actions.requiredText("install"),
                actions.requiredText("remove"),
                actions.text("update"),
                settings.text("packageFileName"),
                settings.text("configFileName"),
                settings.choice(
                        "scriptBehaviorAfterReboot", RebootBehaviour.class, RebootBehaviour.NONE),
                profile.textMap("advancedSettings"),
                profile.flag("enableHealthCheck"),
                CustomActionsJson.parse(profile.objects("customActions")));
    }

    /** Like {@link #parse}, of what a person typed: a property that nobody knows is refused. */
    public static ApplicationVersion typed(
            ObjectNode json,
            ResourceId id,
            Optional<ApplicationVersion> stored,
            Defaults defaults) {
        ApplicationVersion typed = parse(json, id, stored, defaults);
        Documented.require(
                Kind.APPLICATION_VERSION,
                stored.map(ApplicationVersion::uninterpreted),
                typed.uninterpreted());
        return typed;
    }
}
