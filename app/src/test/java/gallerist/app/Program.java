package gallerist.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, with a workspace. */
record Program(Path workspace) {
    static final String CLASS_PATH = "CLASSPATH";

    /** What a command line that has ended left behind. */
    record Ended(int code, String out, String err) {}

    Process start(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    /** The desktop, on a screen that is not there. */
    Process window() throws IOException {
        ProcessBuilder builder = builder();
        builder.command()
                .addAll(
                        1,
                        List.of(
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Dprism.lcdtext=false"));
        return builder.start();
    }

    ProcessBuilder builder(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // Java can't tell of a process what is longer than 4 KiB, and a worker starts as this did.
        builder.environment().put(CLASS_PATH, System.getProperty("java.class.path"));
        builder.environment().put("GALLERIST_WORKSPACE", workspace.toString());
        builder.environment().remove("NO_COLOR");
        return builder;
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        Path err = Files.createTempFile("gallerist-", ".err");
        Process process = builder(arguments).redirectError(Redirect.to(err.toFile())).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Ended ended = new Ended(process.waitFor(), out, Files.readString(err));
        Files.delete(err);
        return ended;
    }

    /** A worker that is ready: it says so. */
    Process worker() throws IOException {
        Process worker = start("worker");
        BufferedReader err = worker.errorReader(StandardCharsets.UTF_8);
        String line = err.readLine();
        if (line == null || !line.contains("owns the workspace")) {
            throw new IOException("the worker said: " + line);
        }
        return worker;
    }
}
