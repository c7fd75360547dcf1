package gallerist.app.cli.limits;

import gallerist.app.cli.Session;
import gallerist.model.gallery.Resource;

/** Tells those who made something that a limit comes near. */
public final class LimitWarning {
    private LimitWarning() {}

    public static void after(Session session, Resource written) {
        if (written.stored().isFirst()) {
            session.warn(session.workspace().usages().near(written));
        }
    }
}
