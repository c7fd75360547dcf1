package gallerist.app.workshop;

import gallerist.app.wire.Json;
import gallerist.app.workshop.Seat.Mark;
import gallerist.model.Refusal;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The state of a seat that is elsewhere, as {@code workshop status -o json} wrote it there. */
final class HandedIn {
    private static final String ENDING = ".json";
    private static final long LONGEST = 1 << 20;

    private HandedIn() {}

    static boolean isOne(Path file) {
        return Files.isRegularFile(file) && file.toString().endsWith(ENDING);
    }

    /** Nothing where the file says something else. */
    static Optional<Seat> read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        String name = String.valueOf(file.getFileName());
        try {
            JsonNode state = Json.read(Files.readString(file));
            if (!state.isArray()
                    || state.isEmpty()
                    || !state.valueStream().allMatch(HandedIn::isStep)) {
                return Optional.empty();
            }
            List<Mark> marks = new ArrayList<>();
            for (JsonNode step : state) {
                marks.add(mark(step));
            }
            return Optional.of(
                    new Seat(
                            name.substring(0, name.length() - ENDING.length()),
                            state.path(0).path("workshop").asString(""),
                            marks,
                            Seat.Source.FILE,
                            time(state.path(0), "lastDone"),
                            Optional.empty()));
        } catch (Refusal | MalformedInputException | DateTimeException broken) {
            return Optional.empty();
        }
    }

    private static boolean isStep(JsonNode node) {
        return Stream.of("workshop", "title", "lastDone")
                        .allMatch(field -> node.path(field).isString())
                && node.path("done").isBoolean()
                && node.path("done").asBoolean() == node.path("doneAt").isString();
    }

    private static Mark mark(JsonNode step) {
        return new Mark(step.path("title").asString(""), time(step, "doneAt"), false);
    }

    private static Optional<Instant> time(JsonNode node, String field) {
        return Optional.of(node.path(field).asString(""))
                .filter(text -> !text.isEmpty())
                .map(Instant::parse);
    }
}
