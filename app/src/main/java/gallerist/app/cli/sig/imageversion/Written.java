package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Session;
import gallerist.app.cli.account.KnownAccess;
import gallerist.app.cli.limits.LimitWarning;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionRules;
import tools.jackson.databind.node.ObjectNode;

/** What is shown of an image version that was just written. */
final class Written {
    private Written() {}

    /** Tells as well what somebody who plans so should know. */
    static ObjectNode shown(Session session, ImageVersion version) {
        warn(session, version);
        return json(version);
    }

    static void warn(Session session, ImageVersion version) {
        session.warn(KnownAccess.without(session, version.id(), VersionRules.cautions(version)));
        ResourceId gallery = version.id().parent().flatMap(ResourceId::parent).orElseThrow();
        if (session.workspace().galleries().show(session.caller(), gallery)
                instanceof Outcome.Done<Gallery>(Gallery found)) {
            session.warn(VersionRules.cautions(version, found));
        }
        LimitWarning.after(session, version);
    }

    static ObjectNode json(ImageVersion version) {
        return Shape.flat(ImageVersionJson.print(version));
    }
}
