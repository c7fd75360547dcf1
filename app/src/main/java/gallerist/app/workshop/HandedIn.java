package gallerist.app.workshop;

import gallerist.app.wire.Json;
import gallerist.app.workshop.Seat.Mark;
import gallerist.model.Refusal;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            List<Mark> marks = new ArrayList<>();
            for (JsonNode step : Json.read(Files.readString(file))) {
                marks.add(
                        new Mark(
                                step.path("title").asString(""),
                                step.path("done").asBoolean(false)));
            }
            return Optional.of(
                            new Seat(
                                    name.substring(0, name.length() - ENDING.length()),
                                    "",
                                    marks,
                                    Seat.Source.FILE,
                                    Optional.empty(),
                                    Optional.empty()))
                    .filter(seat -> seat.steps() > 0);
        } catch (Refusal | MalformedInputException broken) {
            return Optional.empty();
        }
    }
}
