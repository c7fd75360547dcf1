package gallerist.bench;

import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Steer;
import gallerist.storage.Bandwidth;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A version under way in the real service, slowed down so that it does not end meanwhile, paused
 * and cancelled as a person does it.
 */
final class Steering {
    private static final int ROUNDS = 5;
    private static final long LIMIT = 4 << 20;
    private static final long BEGUN = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long GLANCE = 1_000_000;

    private final Path folder;
    private final Workspace workspace;
    private final Caller caller;
    private final ResourceId version;

    private Steering(Path folder, Workspace workspace, ResourceId version) {
        this.folder = folder;
        this.workspace = workspace;
        this.caller = workspace.caller("").orThrow();
        this.version = version;
    }

    static List<Row> measure(Path folder, Path image) throws Exception {
        try (var workspace = Workspace.open(folder, InstantSource.system())) {
            var version = new Queued(workspace).make(image, 2);
            return new Steering(folder, workspace, version).rows();
        }
    }

    private List<Row> rows() throws IOException {
        workspace.replications().limit(caller, Bandwidth.always(LIMIT)).orThrow();
        workspace.replicator().start();
        var pauses = new ArrayList<Long>();
        var cancels = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            until(this::isMoving);
            pauses.add(steered(Steer.PAUSE));
            steer(Steer.RESUME);
            until(this::isMoving);
            cancels.add(steered(Steer.CANCEL));
            if (hasParts()) {
                throw new IllegalStateException("a cancelled copy has left something");
            }
            steer(Steer.RETRY);
        }
        steer(Steer.CANCEL);
        return List.of(
                row("pause of the service: until no byte moves", pauses),
                row("cancel: until no byte moves; nothing is left", cancels));
    }

    private static Row row(String work, List<Long> nanos) {
        return new Row(work, new Timings(nanos).text(), "–", "–", "–", "≤ 1 s");
    }

    private void steer(Steer way) {
        workspace.holds().steer(way, caller, version, Optional.empty()).orThrow();
    }

    private long steered(Steer way) {
        var start = System.nanoTime();
        steer(way);
        until(() -> workspace.replicator().progress().moving().isEmpty());
        var took = System.nanoTime() - start;
        until(() -> isHeld() && workspace.replicator().isIdle());
        return took;
    }

    private boolean isMoving() {
        return workspace.replicator().progress().moving().values().stream()
                .anyMatch(moving -> moving.done() > BEGUN);
    }

    private boolean isHeld() {
        return workspace.replications().status(caller, version).orThrow().stream()
                .flatMap(status -> status.replicas().stream())
                .anyMatch(copy -> copy.state() == CopyState.HELD);
    }

    private boolean hasParts() throws IOException {
        try (var all = Files.walk(folder.resolve("regions"))) {
            return all.anyMatch(file -> file.toString().endsWith(".part"));
        }
    }

    private static void until(BooleanSupplier isSo) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it did not become so");
            }
            LockSupport.parkNanos(GLANCE);
        }
    }
}
