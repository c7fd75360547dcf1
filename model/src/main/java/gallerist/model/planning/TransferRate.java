package gallerist.model.planning;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Named;

/** How fast copies are made in a region, and how that is known. */
public record TransferRate(long bytesPerSecond, Basis basis) {
    private static final long MOST = 1L << 50;

    /** Taken where nobody has measured: what one ordinary disk can be expected to write. */
    public static final TransferRate ASSUMED = new TransferRate(100_000_000, Basis.ASSUMED);

    public TransferRate {
        Refusal.unless(
                bytesPerSecond >= 1 && bytesPerSecond <= MOST,
                new Problem.OutOfRange("rate", bytesPerSecond, 1, MOST));
    }

    /** Where a rate is from. */
    public enum Basis implements Named {
        /** Earlier copies into the region were so fast. */
        MEASURED("measured"),
        /** Nothing was copied there lately. */
        ASSUMED("assumed"),
        /** Somebody said so. */
        GIVEN("given"),
        /** Transfers are limited at this time of the day. */
        LIMITED("by the limit in force"),
        /** A drill makes the region slow. */
        DRILLED("slowed by a drill");

        private final String text;

        Basis(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    public static TransferRate measured(long bytesPerSecond) {
        return new TransferRate(bytesPerSecond, Basis.MEASURED);
    }

    public static TransferRate given(long bytesPerSecond) {
        return new TransferRate(bytesPerSecond, Basis.GIVEN);
    }

    /** The same where all transfers together may be no faster. */
    TransferRate limitedTo(long most) {
        return most < bytesPerSecond ? new TransferRate(most, Basis.LIMITED) : this;
    }

    /** The same where a drill lets through no more than so much. */
    public TransferRate slowedTo(long most) {
        return most < bytesPerSecond ? new TransferRate(most, Basis.DRILLED) : this;
    }
}
