package gallerist.app.cli.feature;

import gallerist.app.cli.Session;
import gallerist.model.Caution;
import gallerist.model.gallery.ResourceId;
import gallerist.model.preview.PreviewFeature;
import java.util.List;

/** Tells those who use a preview that it is one, unless their subscription is registered. */
public final class PreviewWarning {
    private PreviewWarning() {}

    public static void of(Session session, PreviewFeature feature, ResourceId used) {
        ResourceId subscription = ResourceId.subscription(used.subscription());
        if (!session.workspace().notes().registered(subscription).contains(feature)) {
            session.warn(List.of(new Caution.Preview(feature)));
        }
    }
}
