package gallerist.app.cli.sig;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Workplace;
import gallerist.app.cli.commands.Commands;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.model.gallery.Kind;
import gallerist.storage.Change;
import gallerist.storage.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A workspace in a folder with an awkward name, where command lines are typed. */
public final class Desk implements AutoCloseable {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Set<Kind> WITH_BYTES =
            EnumSet.of(
                    Kind.IMAGE_VERSION,
                    Kind.APPLICATION_VERSION,
                    Kind.MANAGED_IMAGE,
                    Kind.SNAPSHOT,
                    Kind.DISK);
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]++|\"[^\"]*\")++");

    private final Path folder;
    private final Workspace workspace;
    private final Interpreter interpreter;

    /** Makes the resource group {@code images} in westeurope. */
    public Desk(Path folder) {
        this.folder = folder;
        this.workspace = Workspace.open(folder.resolve("Galerie für Bilder"), CLOCK);
        this.interpreter = new Interpreter(Commands.root(), new Workplace.Shared(workspace), CLOCK);
        workspace.changes().listen(this::serve);
        make("group create -n images -l westeurope");
    }

    /** What the service of an owner does in the background is done at once. */
    private void serve(Change change) {
        if (change.id().kind().filter(WITH_BYTES::contains).isPresent()) {
            workspace.replicator().runOnce();
        }
    }

    /** Types a line whose words may be in double quotes; a prepared one that must succeed. */
    public JsonNode make(String line) {
        Said said = type(line);
        assertThat(said.code()).as("%s%n%s", line, said.err()).isZero();
        return said.json();
    }

    public Said type(String line) {
        return type(line, Optional.empty(), new Cancellation());
    }

    /** With somebody at the keyboard. */
    public Said typeAndReply(String line, String reply) {
        return typeAndReply(line, _ -> reply);
    }

    public Said typeAndReply(String line, UnaryOperator<String> answering) {
        return type(line, Optional.of(answering), new Cancellation());
    }

    public Said typeAndCancel(String line) {
        Cancellation cancellation = new Cancellation();
        cancellation.request();
        return type(line, Optional.empty(), cancellation);
    }

    private Said type(
            String line, Optional<UnaryOperator<String>> answering, Cancellation cancellation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                interpreter.run(
                        new Request(
                                words(line),
                                folder,
                                folder,
                                100,
                                false,
                                false,
                                false,
                                answering.isPresent()),
                        new Terminal(
                                new PrintStream(out, false, StandardCharsets.UTF_8),
                                new PrintStream(err, false, StandardCharsets.UTF_8),
                                question -> answering.orElseThrow().apply(question),
                                cancellation));
        return new Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group().replace("\"", ""));
        }
        return words;
    }

    public Workspace workspace() {
        return workspace;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
