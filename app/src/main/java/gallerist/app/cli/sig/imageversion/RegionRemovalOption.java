package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.option.TypedBody;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether regions may be taken away from an image version. */
final class RegionRemovalOption {
    @Option(
            names = "--allow-replicated-location-deletion",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Whether regions can be removed from it.")
    private Optional<Boolean> allowed = Optional.empty();

    void writeTo(TypedBody body) {
        body.flag("safetyProfile.allowDeletionOfReplicatedLocations", allowed);
    }
}
