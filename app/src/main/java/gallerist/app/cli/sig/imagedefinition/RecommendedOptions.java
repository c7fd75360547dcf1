package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.option.TypedBody;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The sizes of machines that suit the image. */
final class RecommendedOptions {
    @Option(
            names = "--minimum-cpu-core",
            paramLabel = "COUNT",
            description = "At least so many processor cores are recommended.")
    private Optional<Long> minimumCores = Optional.empty();

    @Option(
            names = "--maximum-cpu-core",
            paramLabel = "COUNT",
            description = "At most so many processor cores are recommended.")
    private Optional<Long> maximumCores = Optional.empty();

    @Option(
            names = "--minimum-memory",
            paramLabel = "GB",
            description = "At least so much memory is recommended.")
    private Optional<Long> minimumMemory = Optional.empty();

    @Option(
            names = "--maximum-memory",
            paramLabel = "GB",
            description = "At most so much memory is recommended.")
    private Optional<Long> maximumMemory = Optional.empty();

    @Option(
            names = "--disallowed-disk-types",
            arity = "1..*",
            paramLabel = "TYPE",
            description = "Disk types that the image does not work with, such as Standard_LRS.")
    private List<String> disallowedDiskTypes = List.of();

    void writeTo(TypedBody body) {
        body.number("recommended.vCPUs.min", minimumCores)
                .number("recommended.vCPUs.max", maximumCores)
                .number("recommended.memory.min", minimumMemory)
                .number("recommended.memory.max", maximumMemory)
                .texts("disallowed.diskTypes", disallowedDiskTypes);
    }
}
