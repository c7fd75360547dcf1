package gallerist.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process, which runs a class of ours. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    public static Child start(Class<?> main, Object... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            return new Child(
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The next line that it printed, empty at the end. */
    public String line() {
        try {
            String line = out.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Kills it; what it had printed by then can still be read. */
    public List<String> kill() {
        // Through its handle, because the process itself would close what it printed.
        process.toHandle().destroyForcibly();
        List<String> rest = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            rest.add(line);
        }
        return rest;
    }

    long pid() {
        return process.pid();
    }

    /** Lets it go on to its end. */
    void release() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the other process does not end");
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
