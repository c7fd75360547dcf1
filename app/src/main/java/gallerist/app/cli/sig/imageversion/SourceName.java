package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Session;
import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import java.util.List;

/** Whether what a version was made from is called as its own image is. */
final class SourceName {
    private SourceName() {}

    static void warn(Session session, ImageVersion version) {
        if (version.storage().source() instanceof Source.FromVersion(ResourceId id)
                && image(session, id) instanceof Outcome.Done<ImageDefinition>(var source)
                && image(session, version.id()) instanceof Outcome.Done<ImageDefinition>(var own)
                && isOther(source.identifier(), own.identifier())) {
            session.warn(
                    List.of(new Caution.IdentifierDiffers(source.identifier(), own.identifier())));
        }
    }

    private static Outcome<ImageDefinition> image(Session session, ResourceId version) {
        return session.workspace()
                .definitions()
                .show(session.caller(), version.parent().orElseThrow());
    }

    private static boolean isOther(Identifier one, Identifier other) {
        return !one.publisher().equalsIgnoreCase(other.publisher())
                || !one.offer().equalsIgnoreCase(other.offer())
                || !one.sku().equalsIgnoreCase(other.sku());
    }
}
