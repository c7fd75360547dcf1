package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed while they write; what they had said to be done is there. */
class CrashTest {
    private static final int LANES = 2;
    private static final int KILLS = 25;
    private static final int KILLS_OF_A_WORKSPACE = 9;
    private static final int KILLS_OF_RESTORES = 8;

    private final SettableClock clock = new SettableClock();

    @TempDir Path temp;

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsHalf() {
        long acknowledged =
                IntStream.range(0, LANES).parallel().mapToLong(this::writeAndKill).sum();

        assertThat(acknowledged).isGreaterThan(LANES * KILLS);
    }

    @Test
    void aRestoreThatIsKilledLeavesTheOneWorkspaceOrTheOther() {
        Path folder = temp.resolve("restored");
        Path backup = temp.resolve("backup.sql.gz");
        ResourceId kept;
        try (Workspace workspace = Workspace.open(folder, clock)) {
            kept = Acting.writeGroup(workspace, "kept");
            workspace.backups().make(Acting.owner(workspace), backup).orThrow();
        }
        Random random = new Random(20261101L);
        for (int kill = 0; kill < KILLS_OF_RESTORES; kill++) {
            try (Child child = Child.start(RestoringLoop.class, folder, backup)) {
                assertThat(child.line()).isEqualTo("open");
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(1500)).toNanos());
                child.kill();
            }

            try (Workspace workspace = Workspace.open(folder, clock)) {
                Caller owner = Acting.owner(workspace);
                assertThat(workspace.check(owner).orThrow().faults()).isEmpty();
                assertThat(workspace.groups().show(owner, kept)).isInstanceOf(Outcome.Done.class);
            }
        }
    }

    /** How many verbs were acknowledged in all. */
    private long writeAndKill(int lane) {
        Random random = new Random(20261101L + lane);
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = temp.resolve("lane" + lane + "-" + kill / KILLS_OF_A_WORKSPACE);
            String prefix = "k" + kill;

            List<Step> said = killed(folder, prefix, random);

            acknowledged += said.size();
            look(folder, prefix, said);
        }
        return acknowledged;
    }

    /** What a process said before it was killed, some verbs and a moment after it began. */
    private static List<Step> killed(Path folder, String prefix, Random random) {
        try (Child child = Child.start(WritingLoop.class, folder, prefix)) {
            assertThat(child.line()).isEqualTo("open");
            List<String> said = new ArrayList<>();
            int verbs = random.nextInt(12);
            for (int i = 0; i < verbs; i++) {
                said.add(child.line());
            }
            LockSupport.parkNanos(random.nextInt(20_000_000));
            said.addAll(child.kill());
            return said.stream().map(Step::of).toList();
        }
    }

    private void look(Path folder, String prefix, List<Step> said) {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            Caller owner = Acting.owner(workspace);
            assertThat(workspace.check(owner).orThrow().faults()).isEmpty();

            Map<Integer, String> found = new TreeMap<>();
            ResourceId group = workspace.subscription().group("crash");
            for (Gallery gallery :
                    workspace.galleries().list(owner, group, Window.ALL).orThrow().items()) {
                if (gallery.name().startsWith(prefix + ".")) {
                    int number = Integer.parseInt(gallery.name().substring(prefix.length() + 1));
                    found.put(number, gallery.tags().get("number"));
                }
            }
            assertThat(found).isIn(after(said), after(andOneMore(said)));
        }
    }

    /** The galleries with their tags that there should be. */
    private static Map<Integer, String> after(List<Step> steps) {
        Map<Integer, String> galleries = new TreeMap<>();
        for (Step step : steps) {
            switch (step.verb()) {
                case "made" -> galleries.put(step.number(), "");
                case "tagged" -> galleries.put(step.number(), "" + step.number());
                case "deleted" -> galleries.remove(step.number());
                default -> throw new AssertionError(step);
            }
        }
        return galleries;
    }

    /** What was on its way when the process was killed may have been done or not. */
    private static List<Step> andOneMore(List<Step> steps) {
        List<Step> more = new ArrayList<>(steps);
        more.add(steps.isEmpty() ? new Step("made", 0) : steps.getLast().next());
        return more;
    }

    /** Something that the other process said to be done. */
    private record Step(String verb, int number) {
        static Step of(String line) {
            int blank = line.indexOf(' ');
            return new Step(line.substring(0, blank), Integer.parseInt(line.substring(blank + 1)));
        }

        Step next() {
            return switch (verb) {
                case "made" -> new Step("tagged", number);
                case "tagged" ->
                        number % 3 == 0
                                ? new Step("deleted", number)
                                : new Step("made", number + 1);
                default -> new Step("made", number + 1);
            };
        }
    }
}
