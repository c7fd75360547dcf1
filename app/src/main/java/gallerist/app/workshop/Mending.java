package gallerist.app.workshop;

import gallerist.app.text.Figures;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;

/** What reading copies again found damaged in a class, and when each was made again. */
record Mending(JsonNode events) {
    static final String COMMAND =
            "replication history --query \"events[?to=='Damaged' || from=='Damaged']\" -o json";

    /** A line for each, in Markdown. */
    String table() {
        if (events.isEmpty()) {
            return "No copy was found damaged.\n";
        }
        StringBuilder text = new StringBuilder();
        text.append("| when | version | region | zone | replica | copy |\n");
        text.append("| --- | --- | --- | --- | --- | --- |\n");
        for (JsonNode event : events) {
            text.append(
                    "| %s | %s | %s | %d | %d | %s |\n"
                            .formatted(
                                    Figures.moment(
                                            Instant.parse(event.path("time").asString("")),
                                            ZoneOffset.UTC),
                                    Deeds.named(event.path("id").asString("")),
                                    event.path("region").asString(""),
                                    event.path("zone").asInt(0),
                                    event.path("replica").asInt(0),
                                    event.path("to").asString("").equals("Damaged")
                                            ? "found damaged: " + event.path("details").asString("")
                                            : "repair: from damaged to "
                                                    + event.path("to").asString("")));
        }
        return text.toString();
    }
}
