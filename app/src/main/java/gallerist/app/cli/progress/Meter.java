package gallerist.app.cli.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures stages as they come by, and says how long they will take. */
final class Meter {
    private final Map<String, Pace> paces = new HashMap<>();
    private final Map<String, Outlook> outlooks = new HashMap<>();

    List<Measured> read(List<Stage> stages, long nanos) {
        return stages.stream().map(stage -> read(stage, nanos)).toList();
    }

    private Measured read(Stage stage, long nanos) {
        if (!stage.isMoving()) {
            paces.remove(stage.name());
            outlooks.remove(stage.name());
            return new Measured(stage, 0, Optional.empty(), Optional.empty());
        }
        long left = Math.max(0, stage.total() - stage.done());
        return stage.flow()
                .map(flow -> {
                    Outlook outlook = outlooks.computeIfAbsent(stage.name(), _ -> new Outlook());
                    outlook.add(nanos, flow.bytesPerSecond());
                    return new Measured(
                            stage, flow.bytesPerSecond(), outlook.left(left), flow.stalled());
                })
                .orElseGet(() -> {
                    Pace pace = paces.computeIfAbsent(stage.name(), _ -> new Pace());
                    pace.add(nanos, stage.done());
                    return new Measured(
                            stage, pace.bytesPerSecond(), pace.left(left), pace.stalled(nanos));
                });
    }
}
