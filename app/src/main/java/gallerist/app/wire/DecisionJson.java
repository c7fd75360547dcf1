package gallerist.app.wire;

import gallerist.app.text.Reasons;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Rights;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Whether somebody may do something, with all reasons for a yes and the one for a no, as JSON. */
public final class DecisionJson {
    private DecisionJson() {}

    public static ObjectNode print(
            String principal, String action, ResourceId scope, Rights rights) {
        Decision decision = rights.decide(action, scope);
        List<? extends Decision> reasons =
                switch (decision) {
                    case Decision.Yes _ -> rights.reasons(action, scope);
                    case Decision.No no -> List.of(no);
                };
        return new JsonBody()
                .text("principal", principal)
                .text("action", action)
                .text("scope", scope.toString())
                .flag("allowed", decision instanceof Decision.Yes)
                .texts("reasons", reasons.stream().map(Reasons::of).toList())
                .node();
    }
}
