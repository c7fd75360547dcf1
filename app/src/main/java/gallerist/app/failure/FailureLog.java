package gallerist.app.failure;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.UUID;

/** Where the traces of unexpected failures go: a file in the workspace's folder of logs. */
public final class FailureLog {
    private final Path file;
    private final InstantSource clock;

    public FailureLog(Path workspace, InstantSource clock) {
        this.file = workspace.resolve("logs").resolve("failures.log");
        this.clock = clock;
    }

    /** Answers the sentence for the person, with the code under which the trace is found. */
    public String write(String command, Throwable failure) {
        String code = UUID.randomUUID().toString().substring(0, 8);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "%s %s %s%n%s%n".formatted(clock.instant(), code, command, trace(failure)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return "Something failed that should not. The trace is in %s under the code %s."
                    .formatted(file, code);
        } catch (IOException unwritable) {
            return ("Something failed that should not: %s. The trace could not be written to %s;"
                            + " add --debug to see it.")
                    .formatted(failure, file);
        }
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
