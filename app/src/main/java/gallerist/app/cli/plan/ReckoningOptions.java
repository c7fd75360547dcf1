package gallerist.app.cli.plan;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.planning.TransferRate;
import gallerist.storage.Reckoning;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a plan is reckoned with where nothing is known. */
final class ReckoningOptions {
    private static final BigDecimal BYTES_PER_GB = BigDecimal.valueOf(1L << 30);
    private static final BigDecimal MOST_GB = BigDecimal.valueOf(1 << 20);
    private static final long BYTES_PER_MB = 1_000_000;
    private static final long MOST_MB = 1_000_000;

    @Option(
            names = "--gb",
            paramLabel = "GB",
            description = "What the disks really use; otherwise what is known of them.")
    private BigDecimal gb = BigDecimal.ZERO;

    @Option(
            names = "--rate",
            paramLabel = "MB",
            description =
                    "Megabytes that a region writes each second; otherwise what was measured there, or 100.")
    private Optional<Long> rate = Optional.empty();

    Reckoning reckoning() {
        if (gb.signum() < 0 || gb.compareTo(MOST_GB) > 0) {
            throw new WrongCommandLine("--gb is from 0 to %s, not %s.".formatted(MOST_GB, gb));
        }
        return new Reckoning(
                gb.multiply(BYTES_PER_GB).longValue(), rate.map(ReckoningOptions::rate));
    }

    private static TransferRate rate(long megabytes) {
        if (megabytes < 1 || megabytes > MOST_MB) {
            throw new WrongCommandLine(
                    "--rate is from 1 to %d, not %d.".formatted(MOST_MB, megabytes));
        }
        return TransferRate.given(megabytes * BYTES_PER_MB);
    }
}
