package gallerist.app.sharing;

/**
 * What a box of the matrix shows.
 *
 * @param word yes or no, with what is planned
 * @param why in a word, empty for a no
 * @param icon of the reason, empty for a no
 * @param refusal what was said when the plan was carried out, or would be said; empty where nothing
 *     is refused
 */
public record Cell(
        boolean isTicked, Weight weight, String word, String why, String icon, String refusal) {

    /** How much a box says by itself. */
    public enum Weight {
        /** It can be ticked, or cleared, here. */
        OWN,
        /** It follows from another one. */
        FOLLOWS,
        /** It can't be changed at all. */
        BARRED,
        /** It will be so once the plan is carried out. */
        PLANNED
    }

    Cell barred(String obstacle) {
        return new Cell(isTicked, Weight.BARRED, word, why, icon, obstacle);
    }

    String spoken() {
        return why.isEmpty() ? word : word + ", " + why;
    }
}
