package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.option.TypedBody;
import picocli.CommandLine.Option;

/** The commands that handle the package on a machine, and the names of its files there. */
final class ActionOptions {
    private static final String ACTIONS = "publishingProfile.manageActions.";
    private static final String SETTINGS = "publishingProfile.settings.";

    @Option(
            names = "--install-command",
            required = true,
            paramLabel = "COMMAND",
            description = "Installs it; at most 4096 characters.")
    private String install = "";

    @Option(
            names = "--remove-command",
            required = true,
            paramLabel = "COMMAND",
            description = "Removes it; at most 4096 characters.")
    private String remove = "";

    @Option(
            names = "--update-command",
            paramLabel = "COMMAND",
            description = "Updates it; otherwise the old is removed and the new installed.")
    private String update = "";

    @Option(
            names = "--package-file-name",
            paramLabel = "NAME",
            description = "The name of the package on the machine.")
    private String packageFileName = "";

    @Option(
            names = "--config-file-name",
            paramLabel = "NAME",
            description = "The name of the configuration on the machine.")
    private String configFileName = "";

    void writeTo(TypedBody body) {
        body.text(ACTIONS + "install", install)
                .text(ACTIONS + "remove", remove)
                .text(ACTIONS + "update", update)
                .text(SETTINGS + "packageFileName", packageFileName)
                .text(SETTINGS + "configFileName", configFileName);
    }
}
