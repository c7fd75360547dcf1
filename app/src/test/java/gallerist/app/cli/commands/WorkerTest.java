package gallerist.app.cli.commands;

import static gallerist.app.cli.Word.verb;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Word;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.Workplace;
import gallerist.app.cli.sig.DiskFile;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.storage.Owner;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A worker that ends when nothing is left to do, without the minute that it waits otherwise. */
@Timeout(120)
class WorkerTest {
    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static Noun root() {
        List<Word> words = new ArrayList<>(Commands.root().words().list());
        words.replaceAll(word ->
                word.name().equals("worker")
                        ? verb("worker", word.summary(), () -> new Worker(Duration.ZERO))
                        : word);
        return new Noun("gallerist", "", () -> words);
    }

    private String run(String line) {
        out.reset();
        err.reset();
        int code =
                new Interpreter(
                                root(),
                                new Workplace.Own(InstantSource.system()),
                                InstantSource.system())
                        .run(
                                new Request(
                                        List.of(line.split(" ", -1)),
                                        folder,
                                        folder.resolve("w"),
                                        100,
                                        false,
                                        false,
                                        false,
                                        false),
                                new Terminal(
                                        new PrintStream(out, true, StandardCharsets.UTF_8),
                                        new PrintStream(err, true, StandardCharsets.UTF_8),
                                        _ -> "",
                                        new Cancellation()));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aWorkerDoesWhatIsDueAndEndsWhenNothingIs() throws Exception {
        DiskFile.raw(folder.resolve("os.raw"), 5, 1);
        run("group create -n rg -l westeurope");
        run("sig create -g rg -r Prod");
        run("sig image-definition create -g rg -r Prod -i web -p C -f O -s S --os-type Linux");
        run(
                "sig image-version create -g rg -r Prod -i web -e 1.0.0 --os-image os.raw"
                        + " --timeout 0 --no-wait --target-regions westeurope northeurope");

        run("worker --until-idle");

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("owns the workspace");
        assertThat(run("replication status --query [].aggregatedState -o tsv"))
                .isEqualTo("Completed\n");
        assertThat(Owner.of(folder.resolve("w"))).isEmpty();
    }
}
