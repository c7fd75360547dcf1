package gallerist.app.cli.sig.target;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.Json;
import gallerist.model.gallery.Named;
import gallerist.model.region.Regions;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** One edge zone: {@code REGION=EDGE_ZONE[=REPLICAS][=TYPE]}. */
record EdgeZone(String region, String zone, Amount<Storage> amount) {

    enum Storage implements Named {
        STANDARD_LRS("Standard_LRS"),
        STANDARD_SSD_LRS("StandardSSD_LRS"),
        STANDARD_ZRS("Standard_ZRS"),
        PREMIUM_LRS("Premium_LRS");

        private final String text;

        Storage(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    static EdgeZone read(String typed) {
        List<String> parts = List.of(typed.split("=", -1));
        if (parts.size() < 2 || parts.getFirst().isBlank() || parts.get(1).isBlank()) {
            throw new WrongCommandLine(
                    "'%s' is not REGION=EDGE_ZONE, with =REPLICAS and =TYPE behind if wanted."
                            .formatted(typed));
        }
        return new EdgeZone(
                parts.getFirst(),
                parts.get(1),
                Amount.read(typed, parts.subList(2, parts.size()), Storage.class));
    }

    /** Refuses a region that there is not; edge zones are not known here. */
    ObjectNode json() {
        ObjectNode json = Json.object().put("name", Regions.of(region).displayName());
        json.putObject("extendedLocation").put("name", zone).put("type", "EdgeZone");
        amount.writeTo(json, "extendedLocationReplicaCount");
        return json;
    }
}
