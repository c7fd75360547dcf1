package gallerist.model.planning;

import gallerist.model.cost.PriceTable;

/** What a plan is reckoned with. */
public record Assumptions(PriceTable prices, TransferRates rates) {}
