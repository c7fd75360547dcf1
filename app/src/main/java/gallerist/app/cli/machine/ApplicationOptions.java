package gallerist.app.cli.machine;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.deploy.AssignedApplication;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The VM applications that a machine shall have. */
final class ApplicationOptions {
    private static final String NO_OVERRIDE = "null";

    @Option(
            names = "--app-version-ids",
            required = true,
            arity = "0..*",
            paramLabel = "ID",
            description =
                    "Versions of VM applications, by number or versions/latest; none takes all of"
                            + " them away.")
    private List<String> versions = List.of();

    @Option(
            names = "--order-applications",
            description = "Install them in the order in which they are given.")
    private boolean ordered;

    @Option(
            names = "--app-config-overrides",
            arity = "1..*",
            paramLabel = "LINK|null",
            description = "A configuration for each version, in place of its own.")
    private List<String> overrides = List.of();

    @Option(
            names = "--treat-deployment-as-failure",
            arity = "1..*",
            paramLabel = "true|false",
            description = "For each version whether the machine fails when it can't be installed.")
    private List<Boolean> failures = List.of();

    List<AssignedApplication> read() {
        refuseOther("--app-config-overrides", overrides.size());
        refuseOther("--treat-deployment-as-failure", failures.size());
        List<AssignedApplication> applications = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            applications.add(
                    new AssignedApplication(
                            ResourceId.of(versions.get(i)),
                            overrides.isEmpty() || overrides.get(i).equals(NO_OVERRIDE)
                                    ? ""
                                    : overrides.get(i),
                            ordered ? i + 1 : 0,
                            !failures.isEmpty() && failures.get(i)));
        }
        return applications;
    }

    private void refuseOther(String option, int count) {
        if (count > 0 && count != versions.size()) {
            throw new WrongCommandLine(
                    "%s has %d values for %d versions: give one for each."
                            .formatted(option, count, versions.size()));
        }
    }
}
