package gallerist.model.gallery;

import gallerist.model.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What may be done to VM applications. */
public final class ApplicationRules {
    private static final String PREFIX = "galleryApplication.properties.";

    private ApplicationRules() {}

    public static List<Problem> create(VmApplication created, Instant now) {
        return EndOfLife.never().changedTo(created.endOfLife(), now);
    }

    public static List<Problem> update(VmApplication stored, VmApplication changed, Instant now) {
        List<Problem> problems = new ArrayList<>(ResourceRules.notDeleting(stored));
        problems.addAll(ResourceRules.location(stored, changed));
        problems.addAll(
                new Fixed<>(PREFIX, stored, changed)
                        .property("supportedOSType", VmApplication::supportedOs)
                        .problems());
        problems.addAll(stored.endOfLife().changedTo(changed.endOfLife(), now));
        return problems;
    }

    public static List<Problem> delete(List<ResourceId> versions) {
        return ResourceRules.noChildren(versions);
    }
}
