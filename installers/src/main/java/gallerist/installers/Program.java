package gallerist.installers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The program in its jars, run as the release will run it. */
record Program(Path jdk, List<String> flags, List<Path> jars) {

    /** Runs a main class to its end and answers what it printed. */
    String run(String main, List<String> moreFlags, List<String> arguments) throws IOException {
        var process =
                new ProcessBuilder(command(main, moreFlags, arguments))
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        var code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new IOException("%s %s ended with %d: %s".formatted(main, arguments, code, said));
        }
        return said;
    }

    /** Starts a main class and returns when it has said its first line. */
    Running start(String main, String... arguments) throws IOException {
        var process =
                new ProcessBuilder(command(main, List.of(), List.of(arguments)))
                        .redirectErrorStream(true)
                        .start();
        process.inputReader().readLine();
        return new Running(process);
    }

    private List<String> command(String main, List<String> moreFlags, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(jdk.resolve("bin/java").toString());
        command.addAll(flags);
        command.addAll(moreFlags);
        command.add("-cp");
        command.add(jars.stream().map(Path::toString).collect(Collectors.joining(":")));
        command.add(main);
        command.addAll(arguments);
        return command;
    }

    /** A process that ends when it is closed. */
    record Running(Process process) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
