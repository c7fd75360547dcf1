package gallerist.app.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A copy of the scripts in a folder of its own, on a machine that has nothing but what the test
 * puts there: well-known folders lie below {@code machine}, tools on a path of their own.
 */
final class Checkout {
    private static final List<String> SCRIPTS =
            List.of("mvnw", "gallerist", ".mvn/jdk", ".mvn/up-to-date", ".mvn/build");
    private static final List<String> TOOLS =
            List.of("sh", "dirname", "readlink", "find", "flock", "touch", "mkdir", "rm", "cat");

    final Path folder;
    private final Path machine;
    private final Path tools;

    Checkout(Path parent, String name) throws IOException {
        folder = parent.resolve(name);
        machine = parent.resolve("machine");
        tools = Files.createDirectories(machine.resolve("tools"));
        for (var script : SCRIPTS) {
            var copy = folder.resolve(script);
            Files.createDirectories(copy.getParent());
            Files.writeString(
                    copy,
                    script(script).replaceAll(" /(usr|opt|Library)/", " " + machine + "/$1/"));
            executable(copy);
        }
        for (var tool : TOOLS) {
            for (var bin : List.of("/usr/bin", "/bin")) {
                var real = Path.of(bin, tool);
                if (Files.exists(real) && Files.notExists(tools.resolve(tool))) {
                    program(tools.resolve(tool), "exec " + real + " \"$@\"");
                }
            }
        }
        for (var module : List.of("model", "storage", "app")) {
            source(module + "/pom.xml");
            source(module + "/src/main/java/Some.java");
        }
        source("icons/src/main/resources/icon.png");
        source("pom.xml");
    }

    void source(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    /** A JDK whose {@code java} prints what it was given, a word a line. */
    Path jdk(String place, String version) throws IOException {
        var jdk = jdkWithoutRelease(place, version);
        Files.writeString(
                jdk.resolve("release"), "IMPLEMENTOR=\"Some\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    Path jdkWithoutRelease(String place, String version) throws IOException {
        var jdk = machine.resolve(place);
        program(jdk.resolve("bin/javac"), "echo javac " + version);
        program(
                jdk.resolve("bin/java"),
                "for word; do printf '%s\\n' \"$word\"; done; pwd; cat; exit 7");
        return jdk;
    }

    void onPath(Path program) throws IOException {
        Files.createSymbolicLink(tools.resolve(program.getFileName()), program);
    }

    /** A Maven that tells its JDK and its arguments and then does what a build would. */
    void maven(String build) throws IOException {
        program(tools.resolve("mvn"), "echo \"$JAVA_HOME\" \"$@\"\n" + build);
    }

    Ran run(Map<String, String> environment, Path from, String script, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(arguments));
        command.addFirst(folder.resolve(script).toString());
        var in = Files.writeString(Files.createTempFile(machine, "in", ""), "typed\n");
        var out = Files.createTempFile(machine, "out", "");
        var err = Files.createTempFile(machine, "err", "");
        var process = new ProcessBuilder(command).directory(from.toFile());
        process.environment().clear();
        process.environment().put("PATH", tools.toString());
        process.environment().putAll(environment);
        process.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        var code = process.start().onExit().join().exitValue();
        return new Ran(code, Files.readString(out), Files.readString(err));
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        executable(file);
    }

    private static void executable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make " + file + " executable");
        }
    }

    private static String script(String name) throws IOException {
        return Files.readString(Path.of("..", name), UTF_8);
    }

    record Ran(int code, String out, String err) {}
}
