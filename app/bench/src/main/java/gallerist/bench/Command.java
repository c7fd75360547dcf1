package gallerist.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** A process from its start to its end. */
record Command(int code, String expected, List<String> words) implements Task {
    static Command of(int code, String expected, String... words) {
        return new Command(code, expected, List.of(words));
    }

    @Override
    public void run() throws IOException, InterruptedException {
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var ended = process.waitFor();
        if (ended != code || !out.contains(expected)) {
            throw new IOException("%s ended with %d and said: %s".formatted(words, ended, out));
        }
    }
}
