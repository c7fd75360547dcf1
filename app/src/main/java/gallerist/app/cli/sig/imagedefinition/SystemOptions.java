package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.option.TypedBody;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** The operating system in the image, and the machines that it can run on. */
final class SystemOptions {
    @Option(names = "--os-type", required = true, description = "The operating system.")
    private Optional<OsType> osType = Optional.empty();

    @Option(
            names = "--os-state",
            description = "Whether machines get a name and users of their own.")
    private OsState osState = Defaults.OS_STATE;

    @Option(names = "--hyper-v-generation", description = "The generation of the hypervisor.")
    private Optional<Generation> generation = Optional.empty();

    @Option(names = "--architecture", description = "The architecture of the processor.")
    private Optional<Architecture> architecture = Optional.empty();

    @Option(
            names = "--features",
            arity = "1..*",
            paramLabel = "NAME=VALUE",
            description = "Features, such as SecurityType=TrustedLaunchSupported.")
    private List<String> features = List.of();

    /** Whether somebody chose a security type, and did not leave it to the service. */
    boolean choosesSecurityType() {
        return TypedFeatures.read(features)
                .valueStream()
                .map(feature -> feature.path("name").asString())
                .anyMatch(Feature.SECURITY_TYPE::equalsIgnoreCase);
    }

    /** A security type that nobody chose stays what it became when the definition was made. */
    void writeTo(TypedBody body, Optional<ImageDefinition> stored) {
        body.text("osType", osType.map(Named::text))
                .text("osState", osState.text())
                .text("hyperVGeneration", generation.map(Named::text))
                .text("architecture", architecture.map(Named::text));
        ArrayNode list = TypedFeatures.read(features);
        stored.map(ImageDefinition::features)
                .ifPresent(present -> TypedFeatures.keepSecurityType(list, present));
        if (!list.isEmpty()) {
            body.set("features", list);
        }
    }
}
