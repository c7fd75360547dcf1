package gallerist.app.cli.progress;

import java.util.HashMap;
import java.util.Map;

/** When a stage is worth a line of its own: when its word is new, or it moved on for a while. */
final class Pacing {
    private final long patience;
    private final Map<String, Told> told = new HashMap<>();

    private record Told(String word, int percent, long nanos) {}

    Pacing(long patienceNanos) {
        this.patience = patienceNanos;
    }

    boolean isDue(Stage stage, long nanos) {
        Told last = told.get(stage.name());
        boolean isDue = last == null || isNews(last, stage, nanos);
        if (isDue) {
            told.put(stage.name(), new Told(stage.word(), stage.percent(), nanos));
        }
        return isDue;
    }

    private boolean isNews(Told last, Stage stage, long nanos) {
        boolean hasMoved = last.percent() != stage.percent() && nanos - last.nanos() >= patience;
        return hasMoved || !last.word().equals(stage.word());
    }
}
