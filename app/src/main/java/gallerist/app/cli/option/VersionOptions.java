package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The image version that a command works on. */
public final class VersionOptions implements Needed {
    private static final String NAME = "--gallery-image-version/-e";

    @Mixin private DefinitionOptions definition = new DefinitionOptions();

    @Option(
            names = {"-e", "--gallery-image-version", "--gallery-image-version-name"},
            paramLabel = "NUMBER",
            description = "The image version, such as 1.0.0.")
    private String number = "";

    @Override
    public List<String> missing() {
        return WrongCommandLine.also(definition.missing(), number, NAME);
    }

    /** Whether all is known but the number. */
    public boolean lacksOnlyNumber() {
        return number.isEmpty() && definition.missing().isEmpty();
    }

    public ResourceId definition(Session session) {
        return definition.id(session);
    }

    public ResourceId id(Session session) {
        WrongCommandLine.ifMissing(missing());
        return definition.id(session).version(number);
    }

    public ResourceId group(Session session) {
        return definition.group(session);
    }
}
