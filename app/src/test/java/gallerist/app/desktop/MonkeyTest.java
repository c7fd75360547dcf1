package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.theme.Theme;
import gallerist.model.Refusal;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who presses whatever there is. {@code -Dmonkey.seed=…} is another one, {@code
 * -Dmonkey.steps=…} lets it go on for longer.
 */
@Timeout(300)
class MonkeyTest {
    private static final int STEPS = Integer.getInteger("monkey.steps", 10_000);
    private static final long SEED = Long.getLong("monkey.seed", 20_261_121L);
    private static final int AT_ONCE = 20;
    private static final int BACK = 250;
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.TAB,
                    KeyCode.ENTER,
                    KeyCode.SPACE,
                    KeyCode.ESCAPE,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_DOWN,
                    KeyCode.DELETE,
                    KeyCode.BACK_SPACE,
                    KeyCode.F1,
                    KeyCode.F10,
                    KeyCode.A,
                    KeyCode.C,
                    KeyCode.D,
                    KeyCode.F,
                    KeyCode.G,
                    KeyCode.K,
                    KeyCode.L,
                    KeyCode.N,
                    KeyCode.S,
                    KeyCode.T,
                    KeyCode.V,
                    KeyCode.Z,
                    KeyCode.DIGIT0,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT9,
                    KeyCode.PERIOD,
                    KeyCode.SLASH,
                    KeyCode.EQUALS,
                    KeyCode.MINUS);

    @TempDir Path folder;
    private final Random chance = new Random(SEED);
    private final List<Throwable> raised = Collections.synchronizedList(new ArrayList<>());
    private final List<String> last = new ArrayList<>();
    private List<String> places = List.of();

    @Test
    void tenThousandKeysAndClicksRaiseNothing() throws Exception {
        AtomicReference<Thread.UncaughtExceptionHandler> usual = new AtomicReference<>();
        try (Workspace contoso = Contoso.open(folder.resolve("contoso"));
                Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            places = List.copyOf(Tour.places(window).keySet());
            Frames.inFront(() -> {
                usual.set(Thread.currentThread().getUncaughtExceptionHandler());
                Thread.currentThread().setUncaughtExceptionHandler((_, e) -> raised.add(e));
            });
            for (int step = 0; step < STEPS && raised.isEmpty(); step += AT_ONCE) {
                boolean isLost = step % BACK == 0;
                Frames.inFront(() -> play(window, isLost));
                Frames.inFront(() -> {});
            }
            window.settle();
            Frames.inFront(() -> {
                hidePopups();
                Thread.currentThread().setUncaughtExceptionHandler(usual.get());
            });
            Path failures = contoso.folder().resolve("logs").resolve("failures.log");
            assertThat(raised).as("seed %d, after %s", SEED, last).isEmpty();
            assertThat(Files.exists(failures) ? Files.readString(failures) : "")
                    .as("seed %d, after %s", SEED, last)
                    .isEmpty();
        }
    }

    private void play(Opened window, boolean isLost) {
        if (isLost) {
            hidePopups();
            window.shell().overlay().hide();
            String place = places.get(chance.nextInt(places.size()));
            note(place);
            try {
                window.shell().go(place);
            } catch (Refusal deletedMeanwhile) {
                window.shell().go("galleries");
            }
        }
        List<Node> stops = window.seen().stream().filter(Node::isFocusTraversable).toList();
        for (int i = 0; i < AT_ONCE; i++) {
            if (chance.nextInt(3) == 0) {
                click(window, stops);
            } else {
                type();
            }
        }
    }

    private void note(String what) {
        last.add(what);
        if (last.size() > 60) {
            last.removeFirst();
        }
    }

    private void type() {
        Robot robot = new Robot();
        KeyCode key = KEYS.get(chance.nextInt(KEYS.size()));
        int held = chance.nextInt(8);
        List<KeyCode> with =
                switch (held) {
                    case 0 -> List.of(KeyCode.CONTROL);
                    case 1 -> List.of(KeyCode.SHIFT);
                    case 2 -> List.of(KeyCode.CONTROL, KeyCode.SHIFT);
                    case 3 -> List.of(KeyCode.ALT);
                    default -> List.<KeyCode>of();
                };
        note(with + " " + key);
        with.forEach(robot::keyPress);
        robot.keyType(key);
        with.forEach(robot::keyRelease);
    }

    /** Somewhere, or in the middle of something. */
    private void click(Opened window, List<Node> stops) {
        Robot robot = new Robot();
        double x = chance.nextDouble() * window.scene().getWidth();
        double y = chance.nextDouble() * window.scene().getHeight();
        if (!stops.isEmpty() && chance.nextBoolean()) {
            Node node = stops.get(chance.nextInt(stops.size()));
            Bounds bounds = node.localToScene(node.getBoundsInLocal());
            x = bounds.getCenterX();
            y = bounds.getCenterY();
        }
        Window stage = window.scene().getWindow();
        robot.mouseMove(
                stage.getX() + window.scene().getX() + x, stage.getY() + window.scene().getY() + y);
        note("click %.0f %.0f".formatted(x, y));
        robot.mouseClick(chance.nextInt(6) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY);
    }

    private static void hidePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }
}
