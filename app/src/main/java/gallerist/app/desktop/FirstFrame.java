package gallerist.app.desktop;

import javafx.animation.AnimationTimer;

/** Tells once that a window that was just shown has been painted. */
final class FirstFrame extends AnimationTimer {
    private final Runnable painted;
    private boolean isLaidOut;

    FirstFrame(Runnable painted) {
        this.painted = painted;
    }

    /** Called before each frame: the second time, the first is on the screen. */
    @Override
    public void handle(long now) {
        if (isLaidOut) {
            stop();
            painted.run();
        }
        isLaidOut = true;
    }
}
