package gallerist.model.sharing.matrix;

import gallerist.model.Problem;
import gallerist.model.sharing.Decision;
import java.util.List;

/** Why a box can't be ticked or cleared by itself. */
public sealed interface Hindrance {

    /** Whole subscriptions, tenants and everyone get all of a gallery or nothing of it. */
    record WholeGalleryOnly() implements Hindrance {}

    /** The right comes from somewhere else, and would still be there. */
    record ComesFromElsewhere(List<Decision.Yes> reasons) implements Hindrance {
        public ComesFromElsewhere {
            reasons = List.copyOf(reasons);
        }
    }

    /** It would be refused. */
    record Forbidden(List<Problem> problems) implements Hindrance {
        public Forbidden {
            problems = List.copyOf(problems);
        }
    }
}
