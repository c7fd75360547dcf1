package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The image version that a command works on. */
public final class VersionOptions {
    @Mixin private DefinitionOptions definition = new DefinitionOptions();

    @Option(
            names = {"-e", "--gallery-image-version", "--gallery-image-version-name"},
            paramLabel = "NUMBER",
            description = "The image version, such as 1.0.0.")
    private String number = "";

    /** The names of those options that were not given. */
    List<String> missing() {
        return WrongCommandLine.also(definition.missing(), number, "--gallery-image-version/-e");
    }

    public ResourceId id(Session session) {
        WrongCommandLine.ifMissing(missing());
        return definition.id(session).version(number);
    }

    public ResourceId group(Session session) {
        return definition.group(session);
    }
}
