package gallerist.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whole commands of the packaged release, launcher script included, beside a bare JVM. */
final class StartUp implements Benchmark {
    private static final int ROUNDS = 25;
    private static final String BARE = "a bare JVM that prints one line";

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String title() {
        return "Start-up";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var bare = Command.of(0, "gallerist", place.bareJvm());
        var workspace = place.scratch().resolve("startup");
        var list = list(place, workspace);
        Command.of(
                        0,
                        "",
                        place.launcher(),
                        "group",
                        "create",
                        "-n",
                        "bench",
                        "-l",
                        "westeurope",
                        "--workspace",
                        workspace.toString())
                .run();
        var help = Command.of(0, "sig", place.launcher(), "--help");
        var wrong = Command.of(2, "sig", place.launcher(), "sgi", "list");
        var rows = new ArrayList<Row>();
        rows.add(
                Row.of(
                        "`sig list`, nobody owns the workspace",
                        Duel.of(2, ROUNDS, list, bare),
                        BARE,
                        4));
        try (var _ = Owner.of(place, workspace)) {
            rows.add(
                    Row.of(
                            "`sig list`, a `worker` owns it",
                            Duel.of(2, ROUNDS, list, bare),
                            BARE,
                            2));
        }
        rows.add(Row.of("`--help`", Duel.of(2, ROUNDS, help, bare), BARE, 2));
        rows.add(Row.of("a wrong command", Duel.of(2, ROUNDS, wrong, bare), BARE, 2));
        return rows;
    }

    private static Command list(Place place, Path workspace) {
        return Command.of(
                0,
                "[]",
                place.launcher(),
                "sig",
                "list",
                "-o",
                "json",
                "--workspace",
                workspace.toString());
    }
}
