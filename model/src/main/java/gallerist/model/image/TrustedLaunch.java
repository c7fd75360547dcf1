package gallerist.model.image;

import gallerist.model.Problem;
import gallerist.model.gallery.ValidationStatus;
import gallerist.model.gallery.Validations;
import java.time.Instant;
import java.util.List;

/**
 * Whether a machine from an image could start with Trusted Launch.
 *
 * @param reasons what stands in the way
 */
public record TrustedLaunch(
        ValidationStatus status, String version, Instant at, List<Problem> reasons) {
    /** Of the rules below; raised whenever they change. */
    public static final String VERSION = "1.0.0";

    public TrustedLaunch {
        reasons = List.copyOf(reasons);
    }

    public static TrustedLaunch of(String file, PartitionTable table, EfiBoot boot, Instant now) {
        List<Problem> reasons =
                table instanceof PartitionTable.Gpt
                        ? obstacles(file, boot)
                        : List.of(new Problem.NoGpt(file, table.text()));
        return new TrustedLaunch(status(reasons), VERSION, now, reasons);
    }

    private static List<Problem> obstacles(String file, EfiBoot boot) {
        return switch (boot) {
            case EfiBoot.Unknown() -> List.of(new Problem.GptDamaged(file, true, true));
            case EfiBoot.NoPartition() -> List.of(new Problem.NoEfiPartition(file));
            case EfiBoot.Unreadable() -> List.of(new Problem.EfiPartitionUnreadable(file));
            case EfiBoot.NoLoader() -> List.of(new Problem.NoBootLoader(file));
            case EfiBoot.NotALoader(String path) ->
                    List.of(new Problem.BootLoaderDamaged(file, path));
            case EfiBoot.Loader(String path, _, boolean signed) ->
                    signed ? List.of() : List.of(new Problem.BootLoaderUnsigned(file, path));
        };
    }

    private static ValidationStatus status(List<Problem> reasons) {
        if (reasons.isEmpty()) {
            return ValidationStatus.SUCCEEDED;
        }
        return reasons.stream().anyMatch(TrustedLaunch::isUntold)
                ? ValidationStatus.UNKNOWN
                : ValidationStatus.FAILED;
    }

    private static boolean isUntold(Problem reason) {
        return reason instanceof Problem.EfiPartitionUnreadable
                || reason instanceof Problem.GptDamaged;
    }

    /** The result in the shape that a version keeps. */
    public Validations.Executed executed() {
        return new Validations.Executed("TrustedLaunch", status, version, at);
    }
}
