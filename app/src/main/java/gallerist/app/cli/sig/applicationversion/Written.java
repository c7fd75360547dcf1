package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Session;
import gallerist.app.cli.limits.LimitWarning;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ApplicationVersionRules;
import tools.jackson.databind.node.ObjectNode;

/** What is shown of a version that was just written. */
final class Written {
    private Written() {}

    /** Tells what somebody who plans so should know. */
    static void warn(Session session, ApplicationVersion version) {
        session.warn(ApplicationVersionRules.cautions(version));
        LimitWarning.after(session, version);
    }

    static ObjectNode json(ApplicationVersion version) {
        return Shape.flat(ApplicationVersionJson.print(version));
    }
}
