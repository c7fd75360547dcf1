package gallerist.app.desktop;

import gallerist.app.lesson.Travel;
import gallerist.app.page.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;

/**
 * What a window has to do with the one before and the one after it.
 *
 * @param left when the window was last closed
 * @param newsSeen until when the news were looked at
 * @param rest how long what others change stays on the screen before it is read again
 * @param files asks for files over the window
 * @param travel closes it and opens it over another workspace
 * @param restore closes the window, brings a backup back, and opens it again
 */
record Session(
        Instant left,
        Instant newsSeen,
        Duration rest,
        Function<Supplier<Window>, Files> files,
        Consumer<Path> restore,
        Travel travel) {
    /** Stays where it is. */
    private record Nowhere() implements Travel {
        @Override
        public Optional<Path> home() {
            return Optional.empty();
        }

        @Override
        public void to(Path workspace, Supplier<String> between) {}
    }

    /** Nothing was before it, and nothing comes after it. */
    static Session only(InstantSource clock) {
        return new Session(
                clock.instant(),
                Instant.EPOCH,
                Duration.ZERO,
                window -> new SystemFiles(window, new Folders()),
                _ -> {},
                new Nowhere());
    }
}
