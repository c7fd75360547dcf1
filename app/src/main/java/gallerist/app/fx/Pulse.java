package gallerist.app.fx;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Ten times a second as long as somebody looks: progress is sampled, never announced. */
public final class Pulse implements AutoCloseable {
    private static final Duration INTERVAL = Duration.millis(100);

    private final Timeline beats;

    public Pulse(Runnable beat) {
        beats = new Timeline(new KeyFrame(INTERVAL, _ -> beat.run()));
        beats.setCycleCount(Animation.INDEFINITE);
        beats.play();
    }

    @Override
    public void close() {
        beats.stop();
    }
}
