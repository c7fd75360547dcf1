package gallerist.app.workshop;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import gallerist.app.wire.Json;
import gallerist.app.workshop.Progress.Known;
import gallerist.model.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The progress of a class in its folder. Windows, commands and trainers note in it at the same
 * time, so each change is made to what it says then.
 *
 * @param guard a file that is always there, of which a place behind its end is locked meanwhile
 */
record ProgressFile(Path file, Path guard) {
    private static final Object WITHIN = new Object();
    private static final long BEHIND = Long.MAX_VALUE - 1;

    /** Nothing where there is none that can be read. */
    Optional<Progress> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode read = Json.read(Files.readString(file));
            Map<String, Known> steps = new LinkedHashMap<>();
            for (JsonNode step : read.path("steps")) {
                steps.put(
                        step.path("title").asString(""),
                        new Known(step.path("wasOpen").asBoolean(false), time(step, "doneAt")));
            }
            return time(read, "begun").map(begun -> new Progress(begun, steps));
        } catch (Refusal | DateTimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(JsonNode from, String field) {
        return Optional.of(from.path(field).asString(""))
                .filter(text -> !text.isEmpty())
                .map(Instant::parse);
    }

    void write(Progress progress) throws IOException {
        ObjectNode json = Json.object().put("begun", progress.begun().toString());
        ArrayNode steps = json.putArray("steps");
        progress.steps()
                .forEach((title, known) -> {
                    ObjectNode step =
                            steps.addObject().put("title", title).put("wasOpen", known.wasOpen());
                    known.done().ifPresent(at -> step.put("doneAt", at.toString()));
                });
        Path next = Files.createTempFile(file.getParent(), "progress", ".part");
        Files.writeString(next, json + "\n");
        Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /**
     * Changes what it says now; answers what it says then.
     *
     * @param meant the progress of the class that is meant; where that has begun again since,
     *     nothing is changed
     */
    Progress change(Progress meant, UnaryOperator<Progress> change) throws IOException {
        synchronized (WITHIN) {
            try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock(BEHIND, 1, false)) {
                Progress now = read().orElse(meant);
                Progress then = now.begun().equals(meant.begun()) ? change.apply(now) : now;
                if (!then.equals(now) || !Files.exists(file)) {
                    write(then);
                }
                return then;
            }
        }
    }
}
