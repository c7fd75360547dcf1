package gallerist.app.cli.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures stages as they come by. */
final class Meter {
    private final Map<String, Pace> paces = new HashMap<>();

    List<Measured> read(List<Stage> stages, long nanos) {
        return stages.stream().map(stage -> read(stage, nanos)).toList();
    }

    private Measured read(Stage stage, long nanos) {
        if (!stage.isMoving()) {
            paces.remove(stage.name());
            return new Measured(stage, 0, Optional.empty());
        }
        Pace pace = paces.computeIfAbsent(stage.name(), _ -> new Pace());
        pace.add(nanos, stage.done());
        return new Measured(
                stage,
                pace.bytesPerSecond(),
                stage.total() == 0
                        ? Optional.empty()
                        : pace.left(Math.max(0, stage.total() - stage.done())));
    }
}
