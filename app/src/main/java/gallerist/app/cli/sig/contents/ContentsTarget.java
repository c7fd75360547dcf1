package gallerist.app.cli.sig.contents;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.app.cli.option.Needed;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The image version whose contents are meant, or what all versions of the image have in common. */
final class ContentsTarget implements Needed {
    @Mixin private DefinitionOptions definition = new DefinitionOptions();

    @Option(
            names = {"-e", "--gallery-image-version"},
            paramLabel = "NUMBER",
            description = "The version; otherwise what all versions of the image have in common.")
    private String number = "";

    @Override
    public List<String> missing() {
        return definition.missing();
    }

    ResourceId definition(Session session) {
        return definition.id(session);
    }

    Optional<ResourceId> version(Session session) {
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(definition.id(session).version(number));
    }

    ResourceId id(Session session) {
        return version(session).orElseGet(() -> definition(session));
    }
}
