package gallerist.app.sharing;

import gallerist.model.sharing.matrix.Party;

/** A row of the matrix. */
public sealed interface MatrixRow {
    /** The title above rows that belong together. */
    record Section(String title) implements MatrixRow {}

    /**
     * A party.
     *
     * @param fact what is most worth knowing of it, in a few words
     */
    record Line(Party party, String name, String icon, String fact) implements MatrixRow {}
}
