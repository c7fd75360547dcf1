package gallerist.model.gallery;

import gallerist.model.Problem;
import java.util.List;

/** What may be done to resource groups. */
public final class GroupRules {
    private GroupRules() {}

    public static List<Problem> update(ResourceGroup stored, ResourceGroup changed) {
        return ResourceRules.location(stored, changed);
    }

    public static List<Problem> delete(List<ResourceId> children) {
        return ResourceRules.noChildren(children);
    }
}
