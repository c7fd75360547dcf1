package gallerist.app.wire;

import gallerist.app.text.Reasons;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Ability;
import gallerist.model.sharing.Rights;
import gallerist.model.sharing.Role;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Whether somebody is able to do something, and which roles would do, as JSON. */
public final class AbilityJson {
    private AbilityJson() {}

    public static ObjectNode print(Ability ability, Rights rights, ResourceId scope) {
        return new JsonBody()
                .text("ability", Reasons.of(ability))
                .flag("allowed", ability.holds(rights, scope))
                .text("smallestRole", ability.smallestRole().title())
                .texts(
                        "roles",
                        Stream.of(Role.values())
                                .filter(ability::comesWith)
                                .map(Role::title)
                                .toList())
                .node();
    }
}
