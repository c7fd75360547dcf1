package gallerist.installers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of the machine. */
record Tool(String name, Map<String, String> variables) {
    static Tool of(String name) {
        return new Tool(name, Map.of());
    }

    Tool with(String variable, String value) {
        return new Tool(name, Map.of(variable, value));
    }

    /** Runs it to its end and answers what it printed. */
    String run(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(name);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        var code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new IOException("%s ended with %d: %s".formatted(name, code, said));
        }
        return said;
    }
}
