package gallerist.app.cli.sig.target;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The keys that edge zones encrypt with, each named by its zone. */
public final class EdgeZoneEncryptionOption {
    @Option(
            names = {"--zone-encryption", "--target-edge-zone-encryption"},
            arity = "1..*",
            paramLabel = "EDGE_ZONE,OS_DES[,LUN,DES]",
            description = "For each edge zone its disk encryption sets; null where there is none.")
    private List<String> typed = List.of();

    public void writeTo(ArrayNode zones, ResourceId group) {
        for (String keys : typed) {
            List<String> parts = List.of(keys.split(",", -1));
            if (parts.size() < 2) {
                throw new WrongCommandLine("'%s' is not EDGE_ZONE,OS_DES.".formatted(keys));
            }
            DiskKeys.read(keys, parts.subList(1, parts.size()))
                    .writeTo(zone(zones, parts.getFirst()), group);
        }
    }

    private static ObjectNode zone(ArrayNode zones, String name) {
        return StreamSupport.stream(zones.spliterator(), false)
                .map(ObjectNode.class::cast)
                .filter(zone -> zone.at("/extendedLocation/name").asString("").equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new WrongCommandLine(
                                "'%s' is not one of --target-edge-zones.".formatted(name)));
    }
}
