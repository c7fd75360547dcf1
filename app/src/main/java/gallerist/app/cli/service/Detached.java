package gallerist.app.cli.service;

import gallerist.app.cli.Session;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A worker in a process of its own that outlives this one and its terminal. */
public final class Detached {
    private static final Path NEW_SESSION = Path.of("/usr/bin/setsid");

    private Detached() {}

    /** Leaves the workspace to a process that does what is still to be done, and says so. */
    public static void takeOver(Session session) {
        session.leave();
        start(session.arguments().size(), session.workspaceFolder())
                .ifPresentOrElse(
                        process ->
                                session.detail(
                                        "The process %d does the rest in the background."
                                                .formatted(process)),
                        () -> session.warn("Start 'gallerist worker' to have the rest done."));
    }

    /**
     * To be called when the workspace was left. Answers the process, if there could be one.
     *
     * @param words how many arguments this process was started with
     */
    public static Optional<Long> start(int words, Path workspace) {
        return program(words).flatMap(program -> start(command(program, workspace)));
    }

    private static List<String> command(List<String> program, Path workspace) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NEW_SESSION)) {
            command.add(NEW_SESSION.toString());
        }
        command.addAll(program);
        command.addAll(List.of("worker", "--until-idle", "--workspace", workspace.toString()));
        return command;
    }

    /** How this process was started, without what it was asked to do. */
    private static Optional<List<String>> program(int words) {
        ProcessHandle.Info info = ProcessHandle.current().info();
        return info.command()
                .flatMap(command ->
                        info.arguments()
                                .filter(all -> all.length >= words)
                                .map(all -> {
                                    List<String> program = new ArrayList<>();
                                    program.add(command);
                                    program.addAll(
                                            Arrays.asList(all).subList(0, all.length - words));
                                    return program;
                                }));
    }

    private static Optional<Long> start(List<String> command) {
        try {
            return Optional.of(
                    new ProcessBuilder(command)
                            .redirectInput(Redirect.from(nothing()))
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .pid());
        } catch (IOException impossible) {
            return Optional.empty();
        }
    }

    private static File nothing() {
        return Path.of(
                        System.getProperty("os.name", "").startsWith("Windows")
                                ? "NUL"
                                : "/dev/null")
                .toFile();
    }
}
