package gallerist.model.planning;

import gallerist.model.cost.PriceTable;
import gallerist.model.limits.Usage;

/**
 * What making a version comes to.
 *
 * @param usage of the limit that the version will count against
 */
public record CreationPlan(ReplicationPlan plan, Usage usage, PriceTable prices) {}
