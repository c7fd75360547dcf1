package gallerist.app.cli.machine;

import gallerist.model.deploy.OsUpgrade;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether a scale set takes new versions up by itself. */
final class UpgradeOptions {
    @Option(
            names = "--enable-auto-os-upgrade",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description =
                    "Bring its machines to each new latest version, in batches of 20 %; the image"
                            + " must be a definition.")
    private Optional<Boolean> automatic = Optional.empty();

    @Option(
            names = "--health-probe",
            paramLabel = "NAME",
            description = "What tells that a machine is well; automatic upgrades need it.")
    private Optional<String> healthProbe = Optional.empty();

    /** What was typed, and otherwise what was so before. */
    OsUpgrade over(OsUpgrade before) {
        return new OsUpgrade(
                automatic.orElse(before.isAutomatic()), healthProbe.orElse(before.healthProbe()));
    }
}
