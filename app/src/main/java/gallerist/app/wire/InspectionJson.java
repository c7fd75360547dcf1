package gallerist.app.wire;

import gallerist.app.text.Sentences;
import gallerist.model.Problem;
import gallerist.model.gallery.Generation;
import gallerist.model.image.ImageInspection;
import gallerist.model.image.TrustedLaunch;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a disk image, as JSON; every key is always there. */
public final class InspectionJson {
    private InspectionJson() {}

    public static ObjectNode print(ImageInspection found, long occupied) {
        return new JsonBody()
                .choice("format", found.format())
                .nullable("subformat", found.format().subformat())
                .number("virtualSize", found.virtualSize())
                .number("occupiedSize", occupied)
                .choice("partitionTable", found.partitions())
                .nullable("generation", found.generation().map(Generation::text))
                .possibleFlag("efiSystemPartition", found.efiSystemPartition())
                .flag("bootLoaderSigned", found.bootLoaderSigned())
                .part("trustedLaunch", trustedLaunch(found.trustedLaunch()))
                .texts("problems", sentences(found.problems()))
                .node();
    }

    private static JsonBody trustedLaunch(TrustedLaunch result) {
        return new JsonBody()
                .choice("status", result.status())
                .text("validatedVersion", result.version())
                .date("validatedTime", result.at())
                .texts("reasons", sentences(result.reasons()));
    }

    private static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Sentences::of).toList();
    }
}
