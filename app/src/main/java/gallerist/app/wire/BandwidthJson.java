package gallerist.app.wire;

import gallerist.storage.Bandwidth;
import java.time.LocalTime;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How fast transfers may be, as JSON: the rate of the whole day, and those of parts of it. */
public final class BandwidthJson {
    private BandwidthJson() {}

    public static ObjectNode print(Bandwidth bandwidth) {
        ObjectNode json = Json.object();
        json.putNull("rate");
        ArrayNode windows = json.putArray("windows");
        for (Bandwidth.Window window : bandwidth.windows()) {
            if (isAllDay(window)) {
                json.put("rate", window.bytesPerSecond());
            } else {
                windows.add(
                        new JsonBody()
                                .number("rate", window.bytesPerSecond())
                                .text("from", window.from().toString())
                                .text("to", window.to().toString())
                                .node());
            }
        }
        return json;
    }

    private static boolean isAllDay(Bandwidth.Window window) {
        return window.from().equals(LocalTime.MIDNIGHT) && window.to().equals(LocalTime.MIDNIGHT);
    }
}
