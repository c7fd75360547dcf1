package gallerist.app.cli.cost;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Occupancy;
import gallerist.model.gallery.ImageVersion;
import java.math.BigDecimal;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Estimates what a version costs where it is planned to be, if its disks occupy so much. */
@Example("gallerist cost estimate -g images -r Production -i ubuntu-web -e 1.4.2 --gb 10")
final class EstimateCost implements Command {
    private static final BigDecimal BYTES_PER_GB = BigDecimal.valueOf(1L << 30);
    private static final BigDecimal MOST_GB = BigDecimal.valueOf(1 << 20);

    @Mixin private VersionOptions version = new VersionOptions();

    @Option(
            names = "--gb",
            required = true,
            paramLabel = "GB",
            description = "What its disks really use, all together.")
    private BigDecimal gb = BigDecimal.ZERO;

    @Override
    public Answer run(Session session) {
        if (gb.signum() <= 0 || gb.compareTo(MOST_GB) > 0) {
            throw new WrongCommandLine(
                    "--gb is more than 0 and at most %s, not %s.".formatted(MOST_GB, gb));
        }
        ImageVersion found =
                session.workspace()
                        .versions()
                        .show(session.caller(), version.id(session))
                        .orThrow();
        Occupancy occupancy = Occupancy.of(found, gb.multiply(BYTES_PER_GB).longValue());
        return CostTable.of(Estimate.of(session.workspace().prices().show(), List.of(occupancy)));
    }
}
