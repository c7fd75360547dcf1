package gallerist.app.desktop;

import gallerist.app.cli.screenshot.Camera;
import gallerist.app.cli.screenshot.LibraryMissing;
import gallerist.app.fx.Fx;
import gallerist.app.theme.Theme;
import gallerist.model.Refusal;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Shows the desktop on a screen that is not there, and takes a picture of it. */
public final class HeadlessCamera implements Camera {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    /** So many frames after the last reading everything is laid out and drawn. */
    private static final int STILL = 4;

    @Override
    public void take(Workspace workspace, InstantSource clock, Shot shot) throws IOException {
        TOOLKIT.setLevel(Level.SEVERE);
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        start(() -> pose(workspace, clock, shot, picture));
        try {
            Darkroom.develop(picture.join(), shot.to());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            Optional<LibraryMissing> missing = SystemLibraries.here().forPictures(failed);
            if (missing.isPresent()) {
                throw missing.get();
            }
            throw failed;
        }
    }

    /** A toolkit that runs already, for a window or a test, is good enough. */
    private static void start(Runnable first) {
        if (System.getProperty("glass.platform", "").isEmpty()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("prism.lcdtext", "false");
        }
        try {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                first.run();
            });
        } catch (IllegalStateException running) {
            new Fx().execute(first);
        }
    }

    private static void pose(
            Workspace workspace,
            InstantSource clock,
            Shot shot,
            CompletableFuture<WritableImage> picture) {
        try {
            Theme.loadFonts();
            Theme theme =
                    Arrays.stream(Theme.values())
                            .filter(each -> each.text().equals(shot.theme()))
                            .findFirst()
                            .orElseThrow();
            Appearance appearance = new Appearance(Optional.of(theme));
            Shell shell =
                    new Shell(
                            workspace,
                            Executors.newVirtualThreadPerTaskExecutor(),
                            new Fx(),
                            clock,
                            appearance);
            Scene scene = new Scene(shell.root(), shot.width(), shot.height());
            appearance.follow(scene);
            Runnable end =
                    () -> {
                        shell.close();
                        appearance.leave();
                    };
            new Sitting(shell, scene, shot.place(), picture, end).start();
        } catch (RuntimeException | Error failure) {
            picture.completeExceptionally(failure);
        }
    }

    /** Waits until what is shown is still: first for the galleries, then for the place. */
    private static final class Sitting extends AnimationTimer {
        private final Shell shell;
        private final Scene scene;
        private final String place;
        private final CompletableFuture<WritableImage> picture;
        private final Runnable end;
        private boolean isThere;
        private int still;

        Sitting(
                Shell shell,
                Scene scene,
                String place,
                CompletableFuture<WritableImage> picture,
                Runnable end) {
            this.shell = shell;
            this.scene = scene;
            this.place = place;
            this.picture = picture;
            this.end = end;
        }

        @Override
        public void handle(long now) {
            Platform.requestNextPulse();
            shell.root().applyCss();
            shell.root().layout();
            still = shell.isIdle() ? still + 1 : 0;
            if (still < STILL) {
                return;
            }
            try {
                if (isThere) {
                    stop();
                    WritableImage seen = scene.snapshot(null);
                    end.run();
                    picture.complete(seen);
                } else {
                    isThere = true;
                    still = 0;
                    shell.go(place);
                }
            } catch (RuntimeException | Error failure) {
                stop();
                end.run();
                picture.completeExceptionally(failure);
            }
        }
    }
}
