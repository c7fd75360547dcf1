package gallerist.app.cli.sig.target;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** The keys that the target regions encrypt with, region by region. */
public final class EncryptionOptions {
    @Option(
            names = "--target-region-encryption",
            arity = "1..*",
            paramLabel = "OS_DES[,LUN,DES]",
            description =
                    "For each target region the disk encryption sets of the OS disk and of data"
                            + " disks; null where there is none.")
    private List<String> keys = List.of();

    @Option(
            names = "--target-region-cvm-encryption",
            arity = "1..*",
            paramLabel = "TYPE[,DES]",
            description =
                    "For each target region how the OS disk of confidential machines is encrypted.")
    private List<String> confidential = List.of();

    /**
     * Refuses a command line whose lists do not fit together.
     *
     * @param regions in --target-regions; where none is typed, the home region is the only one
     */
    public void check(int regions) {
        check("--target-region-encryption", keys, regions);
        check("--target-region-cvm-encryption", confidential, regions);
    }

    private static void check(String option, List<String> values, int regions) {
        if (!values.isEmpty() && values.size() != Math.max(1, regions)) {
            throw new WrongCommandLine(
                    regions == 0
                            ? "%s has %d values, but without --target-regions there is one region."
                                    .formatted(option, values.size())
                            : "%s has %d values for %d regions in --target-regions; give one for each."
                                    .formatted(option, values.size(), regions));
        }
    }

    /** The typed regions; where there are keys but no regions, the home region. */
    public List<ObjectNode> regions(List<ObjectNode> typed, String home) {
        return typed.isEmpty() && !(keys.isEmpty() && confidential.isEmpty())
                ? List.of(Json.object().put("name", home))
                : typed.stream().map(ObjectNode::deepCopy).toList();
    }

    public void writeTo(List<ObjectNode> targets, ResourceId group) {
        for (int i = 0; i < keys.size(); i++) {
            DiskKeys.read(keys.get(i)).writeTo(targets.get(i), group);
        }
        for (int i = 0; i < confidential.size(); i++) {
            ConfidentialKey.read(confidential.get(i)).writeTo(targets.get(i), group);
        }
    }
}
