package gallerist.app.wire;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A VM application as JSON. */
public final class ApplicationJson {
    private ApplicationJson() {}

    public static ObjectNode print(VmApplication application) {
        JsonBody properties =
                new JsonBody()
                        .text("description", application.description())
                        .text("eula", application.eula())
                        .text("privacyStatementUri", application.privacyStatementUri())
                        .text("releaseNoteUri", application.releaseNoteUri())
                        .endOfLife(application.endOfLife())
                        .choice("supportedOSType", application.supportedOs());
        if (!application.customActions().isEmpty()) {
            properties.array("customActions", CustomActionsJson.print(application.customActions()));
        }
        return Envelope.print(
                application, Kind.APPLICATION, properties.kept(application.uninterpreted()));
    }

    public static VmApplication parse(
            ObjectNode json, ResourceId id, Optional<VmApplication> stored) {
        Envelope envelope = Envelope.read(json, id, stored);
        JsonFields properties = envelope.properties();
        properties.ignore("provisioningState");
        return new VmApplication(
                envelope.id(),
                envelope.location(),
                envelope.tags(),
                properties.text("description"),
                properties.text("eula"),
                properties.text("privacyStatementUri"),
                properties.text("releaseNoteUri"),
                properties.requiredChoice("supportedOSType", OsType.class),
                properties.endOfLife("endOfLifeDate"),
                CustomActionsJson.parse(properties.objects("customActions")),
                properties.rest(),
                envelope.stored());
    }

    /** Like {@link #parse}, of what a person typed: a property that nobody knows is refused. */
    public static VmApplication typed(
            ObjectNode json, ResourceId id, Optional<VmApplication> stored) {
        VmApplication typed = parse(json, id, stored);
        Documented.require(
                Kind.APPLICATION, stored.map(VmApplication::uninterpreted), typed.uninterpreted());
        return typed;
    }
}
