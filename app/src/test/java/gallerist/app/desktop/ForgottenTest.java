package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.control.Overlay;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program runs for days: what was shown once must not stay in memory for ever. */
class ForgottenTest {
    @TempDir static Path folder;
    private static Workspace contoso;

    @BeforeAll
    static void open() {
        contoso = Contoso.open(folder.resolve("contoso"));
    }

    @AfterAll
    static void close() {
        contoso.close();
    }

    @Test
    void aWindowThatWasClosedIsForgotten() {
        WeakReference<Scene> closed = closed();
        try (Opened next = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            next.go("map");

            Frames.until(() -> isForgotten(closed));
        }
    }

    @Test
    void soIsAllThatBelongsToIt() {
        WeakReference<Shell> closed = atThePageOfAll();

        Frames.until(() -> isForgotten(closed));
    }

    /** What the toolkit was about to do for a window may keep it for a moment. */
    private static boolean isForgotten(WeakReference<?> closed) {
        System.gc();
        return closed.refersTo(null);
    }

    @Test
    void whatIsOpenOverItIsClosedWithItAndBeforeSomethingElseOpens() {
        List<String> closed = new ArrayList<>();
        try (Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            Frames.inFront(() -> {
                Overlay overlay = window.shell().overlay();
                overlay.show(new Label("One"), () -> closed.add("one"));
                overlay.show(new Label("Two"), () -> closed.add("two"));
            });
            assertThat(closed).containsExactly("one");
        }
        assertThat(closed).containsExactly("one", "two");
    }

    private static WeakReference<Shell> atThePageOfAll() {
        try (Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.DARK)) {
            window.go("galleries");
            return new WeakReference<>(window.shell());
        }
    }

    private static WeakReference<Scene> closed() {
        try (Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.DARK)) {
            window.go("Production/ubuntu-web/1.4.2#replication");
            return new WeakReference<>(window.scene());
        }
    }
}
