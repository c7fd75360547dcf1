package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Fx;
import gallerist.app.replication.Yard;
import gallerist.app.theme.Theme;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.storage.Bandwidth;
import gallerist.testkit.Frames;
import gallerist.testkit.Golden;
import gallerist.testkit.JavaFx;
import gallerist.testkit.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** A version from its file to its regions, in the window, with real bytes. */
class ReplicationFlowTest {
    private static final Golden GOLDEN =
            new Golden(Path.of("src/test/screens"), Path.of("target/screens"));
    private static final long SLOW = 200_000;
    private static final Region NORTH = Regions.of("northeurope");

    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;
    private Optional<Yard> yard = Optional.empty();
    private Optional<Shell> shell = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    @BeforeAll
    static void start() {
        JavaFx.start();
    }

    @BeforeEach
    void openYard() {
        yard = Optional.of(new Yard(folder));
    }

    private void open(Theme theme) {
        Frames.inFront(() -> {
            Theme.loadFonts();
            Appearance appearance = new Appearance(Optional.of(theme));
            Shell made =
                    new Shell(
                            yard().workspace(),
                            Executors.newVirtualThreadPerTaskExecutor(),
                            new Fx(),
                            Yard.CLOCK,
                            appearance);
            Scene scene = new Scene(made.root(), 1280, 800);
            appearance.follow(scene);
            new Accelerators(made).listen(scene);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            window.requestFocus();
            shell = Optional.of(made);
            stage = Optional.of(window);
        });
        settle();
    }

    @AfterEach
    void close() {
        stage.ifPresent(window -> Frames.inFront(window::hide));
        shell.ifPresent(made -> {
            Frames.inFront(made::close);
            Frames.until(made::isIdle);
        });
        yard().close();
    }

    private Yard yard() {
        return yard.orElseThrow();
    }

    private Shell shell() {
        return shell.orElseThrow();
    }

    private void settle() {
        Frames.until(shell()::isIdle);
        Frames.pass(3);
        Frames.until(shell()::isIdle);
    }

    private void go(String place) {
        Frames.inFront(() -> shell().go(place));
        settle();
    }

    private <T extends Node> T control(Class<T> type, String words) {
        return robot.lookup((Node node) ->
                        type.isInstance(node)
                                && words.equals(node.getAccessibleText())
                                && node.isVisible())
                .queryAs(type);
    }

    private void press(String words) {
        Button button = control(Button.class, words);
        Frames.inFront(button::fire);
        settle();
    }

    private void look(String name) {
        settle();
        WritableImage seen = Snapshot.of(shell().root().getScene());
        try {
            Path picture = folder.resolve(name + ".png");
            Darkroom.develop(seen, picture);
            GOLDEN.check(name, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileBecomesAVersionThatComesToItsRegionsAndIsSteered() {
        Path file = yard().disk("os.raw", 16);
        ResourceId id = yard().definition().version("0.0.1");
        open(Theme.LIGHT);
        go("Production/ubuntu-web?capture");
        Frames.inFront(() ->
                control(TextField.class, "Disk image of the system").setText(file.toString()));
        Frames.inFront(() -> control(TextField.class, "Version").setText("0.0.1"));
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Frames.until(() -> shell().navigator().place().get().resource().equals(Optional.of(id)));
        settle();
        assertThat(yard().version(id).publishing().targets()).hasSize(1);

        yard().workspace().replicator().runOnce();
        Frames.until(() -> robot.lookup("Verified").tryQuery().isPresent());
        Frames.inFront(() -> control(TextField.class, "Replicas in West Europe").requestFocus());
        robot.push(KeyCode.UP);
        settle();
        press("Review…");
        press("Apply 1 change");
        assertThat(yard().version(id).publishing().targets().getFirst().replicas()).isEqualTo(2);

        Frames.inFront(() -> control(CheckBox.class, "In latest in West Europe").fire());
        settle();
        press("Review…");
        press("Apply 1 change");
        assertThat(
                        yard().version(id)
                                .publishing()
                                .excludedIn(yard().version(id).publishing().targets().getFirst()))
                .isTrue();
    }

    @Test
    void transfersArePausedAndResumedInTheDrawer() {
        ResourceId id = yard().capture("1.0.0", yard().disk("os.raw", 8), "northeurope");
        limit(Bandwidth.always(SLOW));
        open(Theme.LIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        yard().workspace().replicator().start();
        String transfer = "ubuntu-web 1.0.0 to North Europe";
        Frames.until(() -> isThere("Pause " + transfer) && states(id).contains(CopyState.COPYING));

        press("Pause " + transfer);
        Frames.until(() -> isThere("Resume " + transfer));
        assertThat(states(id)).containsExactly(CopyState.HELD);

        limit(Bandwidth.UNLIMITED);
        press("Resume " + transfer);
        Frames.until(() -> states(id).contains(CopyState.PRESENT));
        assertThat(yard().status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
    }

    private void limit(Bandwidth bandwidth) {
        yard().workspace().replications().limit(yard().caller(), bandwidth).orThrow();
    }

    private boolean isThere(String words) {
        return robot.lookup((Node node) ->
                        node instanceof Button
                                && words.equals(node.getAccessibleText())
                                && node.isVisible())
                .tryQuery()
                .isPresent();
    }

    private List<CopyState> states(ResourceId id) {
        return yard().status(id).replicas().stream()
                .filter(copy -> copy.region().equals(NORTH))
                .map(copy -> copy.state())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void looksAsItDid(Theme theme) {
        Path file = yard().disk("os.raw", 8);
        yard().capture("1.0.0", file, "northeurope", "eastus", "brazilsouth");
        yard().workspace().replicator().runOnce();
        yard().capture("1.1.0", yard().disk("next.raw", 12), "northeurope", "southeastasia");
        open(theme);
        go("Production/ubuntu-web/1.0.0#replication");
        Frames.inFront(() -> control(TextField.class, "Replicas in East US").setText("4"));
        press("Remove Brazil South");
        Frames.until(() ->
                robot.lookup(".target-row .error").match(Node::isVisible).tryQuery().isPresent());
        look("replication-refused-" + theme.text());
        press("Keep Brazil South");
        look("replication-" + theme.text());
        press("Review…");
        look("review-" + theme.text());
        Frames.inFront(shell().overlay()::hide);
        press("Discard");
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.clickOn("Waiting 2");
        look("transfers-" + theme.text());
        robot.push(KeyCode.CONTROL, KeyCode.T);
        go("Production/ubuntu-web?capture");
        look("capture-" + theme.text());
    }
}
