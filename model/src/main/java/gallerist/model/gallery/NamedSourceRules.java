package gallerist.model.gallery;

import gallerist.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** What may be done to managed images, snapshots and disks. */
public final class NamedSourceRules {
    private NamedSourceRules() {}

    /** What versions may have been made from does not change any more. */
    public static List<Problem> update(NamedSource stored, NamedSource changed) {
        List<Problem> problems = new ArrayList<>(ResourceRules.location(stored, changed));
        problems.addAll(
                new Fixed<>("properties.", stored, changed)
                        .property("osType", NamedSource::osType)
                        .property("osState", NamedSource::osState)
                        .property("hyperVGeneration", NamedSource::generation)
                        .property("storageProfile", NamedSource::disks)
                        .problems());
        return problems;
    }
}
