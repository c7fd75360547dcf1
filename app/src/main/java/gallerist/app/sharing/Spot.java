package gallerist.app.sharing;

import gallerist.model.sharing.matrix.Column;
import gallerist.model.sharing.matrix.Party;

/** Where a row and a column meet. */
public record Spot(Party party, Column column) {}
