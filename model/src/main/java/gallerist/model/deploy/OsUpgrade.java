package gallerist.model.deploy;

import gallerist.model.Problem;
import gallerist.model.Refusal;

/**
 * Whether a scale set takes a new latest version up by itself, and how it learns that its machines
 * are well meanwhile.
 *
 * @param healthProbe what says that a machine is well: a probe of the load balancer or an extension
 */
public record OsUpgrade(boolean isAutomatic, String healthProbe) {
    public static final OsUpgrade BY_HAND = new OsUpgrade(false, "");

    public OsUpgrade {
        healthProbe = healthProbe.strip();
        Refusal.unless(
                !isAutomatic || !healthProbe.isEmpty(), new Problem.UpgradeNeedsHealthProbe());
    }

    /** Only what follows latest can be brought to it. */
    public void refuseUnlessLatest(ImageReference image) {
        Refusal.unless(
                !isAutomatic || image.followsLatest(),
                new Problem.UpgradeNeedsLatest(image.toString()));
    }
}
