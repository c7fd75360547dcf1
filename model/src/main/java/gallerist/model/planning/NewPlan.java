package gallerist.model.planning;

import gallerist.model.gallery.ImageVersion;
import gallerist.model.replication.Publishing;

/**
 * A plan that somebody wants for a version.
 *
 * @param seen the version as it was when the plan was made
 */
public record NewPlan(ImageVersion seen, Publishing wanted) {
    public boolean isChange() {
        return !wanted.equals(seen.publishing());
    }

    /** The version as it would be. */
    public ImageVersion version() {
        return seen.with(wanted);
    }
}
