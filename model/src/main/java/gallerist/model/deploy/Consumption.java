package gallerist.model.deploy;

import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.VersionNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody uses a version, and how far that is from what new machines would get.
 *
 * @param latest what the region has as latest, if anything
 */
public record Consumption(Deployment consumer, State state, Optional<VersionNumber> latest) {

    /** How a consumer's version stands in the consumer's region. */
    public enum State implements Named {
        /** New machines get the same. */
        CURRENT("current"),
        /** New machines get a higher one. */
        BEHIND("behind"),
        /** It may not be latest any more, or not yet. */
        EXCLUDED("excluded"),
        /** Its end of life has passed, or it is deleted. */
        RETIRED("retired");

        private final String text;

        State(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /** Whether a scale set gets what is latest without anybody's doing. */
    public enum Upgrade implements Named {
        /** Its machines stay what they are until somebody changes them. */
        OFF("off"),
        UP_TO_DATE("upToDate"),
        /** A higher version can be had in its region, and is on its way batch by batch. */
        DUE("due");

        private final String text;

        Upgrade(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    public Upgrade upgrade() {
        if (!consumer.form().upgrade().isAutomatic()) {
            return Upgrade.OFF;
        }
        VersionNumber used = VersionNumber.of(consumer.exact().name());
        return latest.filter(newest -> newest.compareTo(used) > 0).isPresent()
                ? Upgrade.DUE
                : Upgrade.UP_TO_DATE;
    }

    /**
     * Of a version that is still there, or whose record is gone.
     *
     * @param latest as seen from the consumer's region
     */
    public static Consumption of(
            Deployment consumer, Optional<ImageVersion> version, Latest latest, Instant now) {
        return new Consumption(
                consumer,
                version.map(used -> state(consumer, used, latest, now)).orElse(State.RETIRED),
                latest.version());
    }

    private static State state(
            Deployment consumer, ImageVersion version, Latest latest, Instant now) {
        boolean isDeleted = version.deletion() instanceof Deletion.Soft;
        if (isDeleted || version.publishing().endOfLife().reached(now)) {
            return State.RETIRED;
        }
        boolean isExcluded =
                version.publishing()
                        .target(consumer.location())
                        .map(version.publishing()::excludedIn)
                        .orElse(version.publishing().excludeFromLatest());
        if (isExcluded) {
            return State.EXCLUDED;
        }
        return latest.version().filter(newest -> newest.compareTo(version.number()) > 0).isPresent()
                ? State.BEHIND
                : State.CURRENT;
    }
}
