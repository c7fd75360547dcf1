package gallerist.app.cost;

import gallerist.model.cost.ByHand;
import gallerist.model.cost.Estimate;

/** The group whose lines are looked at. */
record Picked(CostGroups.By by, String name) {
    boolean holds(Spending now, Estimate.Storage line) {
        return CostGroups.name(now, by, line).equals(name);
    }

    boolean holds(Spending now, ByHand line) {
        return CostGroups.name(now, by, line).equals(name);
    }
}
