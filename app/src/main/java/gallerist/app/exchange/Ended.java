package gallerist.app.exchange;

import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.VmApplication;

/** What was past its end of life already when it was written. */
final class Ended {
    private Ended() {}

    static boolean is(Resource written) {
        return endOfLife(written).reached(written.stored().systemData().changedAt());
    }

    private static EndOfLife endOfLife(Resource resource) {
        return switch (resource) {
            case ImageDefinition definition -> definition.endOfLife();
            case ImageVersion version -> version.publishing().endOfLife();
            case VmApplication application -> application.endOfLife();
            case ApplicationVersion version -> version.publishing().endOfLife();
            case Gallery _, ResourceGroup _, NamedSource _, Deployment _ -> EndOfLife.never();
        };
    }
}
