package gallerist.app.cli.demo;

import gallerist.app.cli.ExitCode;
import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.Workplace;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.model.sharing.Subscription;
import gallerist.storage.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A company with galleries, people and a history, told as command lines. */
final class SmallCompany {
    private static final Pattern SUBSCRIPTION = Pattern.compile("\\{([^}]+)}");

    /** Stands for the disk image of a version. */
    private static final String DISK = "{disk}";

    private final Optional<DemoDisks> disks;
    private final Workspace workspace;
    private final ScriptClock clock;
    private final Interpreter interpreter;
    private String principal = "";

    /** With disk images for the versions that have some, or with records only. */
    SmallCompany(Workspace workspace, ScriptClock clock, Noun root, Optional<DemoDisks> disks) {
        this.disks = disks;
        this.workspace = workspace;
        this.clock = clock;
        this.interpreter = new Interpreter(root, new Workplace.Shared(workspace), clock);
    }

    /** What went wrong, where something did. */
    Optional<String> fill() {
        List<String> lines = script().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String refused = carryOut(lines.get(i));
            if (!refused.isEmpty()) {
                return Optional.of("Line %d of the script: %s".formatted(i + 1, refused));
            }
        }
        return Optional.empty();
    }

    private String carryOut(String line) {
        switch (ScriptLine.read(line)) {
            case ScriptLine.At(var time) -> clock.set(time);
            case ScriptLine.As(String name) -> principal = name;
            case ScriptLine.Run(List<String> arguments) -> {
                return run(arguments);
            }
            case ScriptLine.Blank() -> {}
        }
        return "";
    }

    private String run(List<String> typed) {
        List<String> arguments = new ArrayList<>();
        typed.forEach(word -> arguments.addAll(written(word, typed)));
        if (!principal.isEmpty()) {
            arguments.addAll(List.of("--as", principal));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(OutputStream.nullOutputStream()),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        _ -> "",
                        new Cancellation());
        Path folder = workspace.folder();
        Request request = new Request(arguments, folder, folder, 80, false, false, false, false);
        if (interpreter.run(request, terminal) != ExitCode.DONE) {
            return said.toString(StandardCharsets.UTF_8).strip();
        }
        if (typed.contains(DISK)) {
            workspace.replicator().runOnce();
        }
        return "";
    }

    /** The words that one of the script stands for. */
    private List<String> written(String word, List<String> typed) {
        if (!word.equals(DISK)) {
            return List.of(withSubscriptions(word));
        }
        return disks.map(made ->
                        List.of(
                                "--os-image",
                                made.of(behind("-i", typed), behind("-e", typed)).toString(),
                                "--no-wait"))
                .orElse(List.of("--metadata-only"));
    }

    private static String behind(String option, List<String> typed) {
        return typed.get(typed.indexOf(option) + 1);
    }

    /** The id stands for the name, which a script cannot know. */
    private String withSubscriptions(String word) {
        return SUBSCRIPTION
                .matcher(word)
                .replaceAll(found ->
                        workspace.accounts().subscriptions().stream()
                                .filter(each -> each.displayName().equals(found.group(1)))
                                .map(Subscription::id)
                                .findFirst()
                                .orElseThrow()
                                .toString());
    }

    private static String script() {
        try (InputStream text = SmallCompany.class.getResourceAsStream("small.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
