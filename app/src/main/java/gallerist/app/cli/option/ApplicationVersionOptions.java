package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The version of a VM application that a command works on. */
public final class ApplicationVersionOptions implements Needed {
    @Mixin private InApplicationOptions application = new InApplicationOptions();

    @Option(
            names = {"-n", "--name", "--version-name", "--gallery-application-version-name"},
            paramLabel = "NUMBER",
            description = "The version, such as 1.0.0.")
    private String number = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(application.missing(), number, "--version-name/-n");
    }

    public ResourceId id(Session session) {
        WrongCommandLine.ifMissing(missing());
        return application.id(session).version(number);
    }

    public ResourceId group(Session session) {
        return application.group(session);
    }
}
