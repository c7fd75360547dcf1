package gallerist.app.cli.store;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A region, or one zone of it. */
final class ZoneOptions {
    @Parameters(index = "0", paramLabel = "REGION", description = "The region.")
    private String region = "";

    @Option(names = "--zone", paramLabel = "N", description = "Only this zone of it.")
    private Optional<Integer> zone = Optional.empty();

    Region region() {
        return Regions.of(region);
    }

    Optional<Integer> zone() {
        return zone;
    }

    int requiredZone() {
        return zone.orElseThrow(() -> WrongCommandLine.missing("--zone"));
    }
}
