package gallerist.app.cli.option;

import gallerist.model.Nearest;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The region whose view is shown. */
public final class ShownRegionOption {
    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "The region to look from.")
    private String name = "";

    /** The names of this option, unless it was given. */
    public List<String> missing() {
        return WrongCommandLine.also(List.of(), name, "--location/-l");
    }

    public Region required() {
        WrongCommandLine.ifMissing(missing());
        return read();
    }

    /** Empty when all regions are meant. */
    public Optional<Region> chosen() {
        return name.isEmpty() ? Optional.empty() : Optional.of(read());
    }

    private Region read() {
        return Regions.find(name)
                .orElseThrow(() -> {
                    String nearest =
                            Nearest.to(name, Regions.all().stream().map(Region::name).toList());
                    return new WrongCommandLine(
                            "'%s' is no region.%s"
                                    .formatted(
                                            name,
                                            nearest.isEmpty()
                                                    ? ""
                                                    : " Did you mean '%s'?".formatted(nearest)));
                });
    }
}
