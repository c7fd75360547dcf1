package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Place;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.storage.Assignments;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to an image that is shared, and back again, with keys, mouse and real bytes. */
class CurateFlowTest {
    @TempDir private Path folder;

    private Path disk() {
        Path file = folder.resolve("ubuntu.raw");
        byte[] bytes = new byte[4 << 20];
        new Random(7).nextBytes(bytes);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(bytes);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anImageGoesFromAFileToFiveRegionsIsSharedExcludedDeletedAndRestored() {
        try (Workspace workspace = Workspace.open(folder.resolve("workspace"), Contoso.CLOCK)) {
            goAllTheWay(workspace, window -> window.click("Create gallery…"));
        }
    }

    @Test
    @EnabledIfSystemProperty(
            named = "scale",
            matches = "documented",
            disabledReason = "filling a workspace takes a minute; -Dscale=documented does it")
    void soItDoesWhereAsMuchLiesAsTheServiceAllows() {
        try (Workspace workspace = Contoso.documented(folder.resolve("workspace"))) {
            goAllTheWay(
                    workspace,
                    window -> {
                        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
                        window.settle();
                        // The usual home has as many galleries as it may have.
                        elsewhere(window);
                    });
        }
    }

    private void goAllTheWay(Workspace workspace, Consumer<Curator> newGallery) {
        Caller owner = workspace.caller("").orThrow();
        Principal priya =
                workspace
                        .people()
                        .create(owner, PrincipalKind.USER, "Priya", "priya@contoso.com", "")
                        .orThrow();
        workspace.replicator().start();
        try (Curator window = new Curator(workspace, Contoso.CLOCK)) {
            newGallery.accept(window);
            ResourceId image = make(window, workspace);
            ResourceId version = capture(window, image);
            raise(window, workspace, owner, version);
            share(window, workspace, owner, priya, version);
            exclude(window, workspace, owner, version);
            deleteAndRestore(window, workspace, owner, version);
            deleteAndRestoreByKeys(window, workspace, owner, version);
        }
    }

    @SuppressWarnings("unchecked")
    private static void elsewhere(Curator window) {
        ComboBox<Region> home = window.control(ComboBox.class, "Home region");
        Frames.inFront(() -> home.setValue(Regions.of("swedencentral")));
        window.settle();
    }

    private static ResourceId make(Curator window, Workspace workspace) {
        window.robot().write("Gold");
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        window.settle();
        window.robot().write("web");
        for (String text : List.of("Contoso", "WebServer", "ubuntu")) {
            window.robot().push(KeyCode.TAB).write(text);
        }
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        return workspace.subscription().group("images").gallery("Gold").image("web");
    }

    private ResourceId capture(Curator window, ResourceId image) {
        window.drop(disk(), () -> window.line("web,"));
        Frames.until(() -> window.says("of 4.0 MiB"));
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        window.click("Add region");
        for (String region : List.of("North Europe", "East US 2", "Japan East", "Brazil South")) {
            window.robot().write(region).push(KeyCode.ENTER);
        }
        window.robot().push(KeyCode.ESCAPE);
        window.settle();
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertThat(window.says("Copied to 4 other regions")).isTrue();
        window.click("Capture");
        ResourceId version = image.version("1.0.0");
        Frames.until(() ->
                window.shell().navigator().place().get().resource().stream()
                        .anyMatch(version::equals));
        Frames.until(() -> verified(window) == 5);
        return version;
    }

    private static long verified(Curator window) {
        return window.robot().lookup(".target-row .pill.verified").queryAll().size();
    }

    private static ImageVersion stored(Workspace workspace, Caller caller, ResourceId id) {
        return workspace.versions().show(caller, id).orThrow();
    }

    private static void raise(
            Curator window, Workspace workspace, Caller owner, ResourceId version) {
        window.robot().clickOn(window.control(TextField.class, "Replicas in East US 2"));
        window.robot().push(KeyCode.UP).push(KeyCode.UP);
        window.settle();
        window.click("Review…");
        window.click("Apply 1 change");
        assertThat(
                        stored(workspace, owner, version)
                                .publishing()
                                .target(Regions.of("eastus2"))
                                .orElseThrow()
                                .replicas())
                .isEqualTo(3);
        Frames.until(() -> verified(window) == 5);
    }

    private static void share(
            Curator window,
            Workspace workspace,
            Caller owner,
            Principal priya,
            ResourceId version) {
        ResourceId gallery = version.parent().flatMap(ResourceId::parent).orElseThrow();
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        window.settle();
        CheckBox box =
                window.robot()
                        .lookup((Node node) ->
                                node instanceof CheckBox each
                                        && each.getAccessibleText() != null
                                        && each.getAccessibleText().startsWith("Priya, Gold"))
                        .query();
        window.robot().clickOn(box);
        Frames.pass(2);
        window.robot().clickOn("Review…");
        Frames.pass(2);
        window.robot().clickOn("Apply 1 change");
        Frames.until(window.shell()::isIdle);
        assertThat(
                        workspace
                                .access()
                                .list(owner, Assignments.on(gallery).to(priya.id().toString()))
                                .orThrow())
                .hasSize(1);
        window.robot().push(KeyCode.ESCAPE);
        window.settle();
    }

    private static void exclude(
            Curator window, Workspace workspace, Caller owner, ResourceId version) {
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        window.settle();
        assertThat(window.says("Nothing is latest any more in")).isTrue();
        window.click("Apply 1 change");
        assertThat(stored(workspace, owner, version).publishing().excludeFromLatest()).isTrue();
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(stored(workspace, owner, version).publishing().excludeFromLatest()).isFalse();
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.settle();
        assertThat(stored(workspace, owner, version).publishing().excludeFromLatest()).isTrue();
    }

    private static void deleteAndRestore(
            Curator window, Workspace workspace, Caller owner, ResourceId version) {
        window.robot().push(KeyCode.CONTROL, KeyCode.DELETE);
        window.settle();
        assertThat(window.says("It stays in Recycle until")).isTrue();
        window.click("Delete web 1.0.0");
        assertThat(thrownAway(workspace, owner, version)).isTrue();
        Node restore = window.robot().lookup(".notification").lookup("Restore").queryButton();
        window.robot().clickOn(restore);
        window.settle();
        assertThat(thrownAway(workspace, owner, version)).isFalse();
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.settle();
        assertThat(thrownAway(workspace, owner, version)).isTrue();
        Frames.inFront(() -> window.shell().navigator().go(new Place.Of(version, "replication")));
        window.settle();
        assertThat(window.says("It was deleted")).isTrue();
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(stored(workspace, owner, version).publishing().targets()).hasSize(5);
    }

    private static void deleteAndRestoreByKeys(
            Curator window, Workspace workspace, Caller owner, ResourceId version) {
        window.go("Gold/web/1.0.0");
        window.robot().push(KeyCode.CONTROL, KeyCode.DELETE);
        window.settle();
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertThat(thrownAway(workspace, owner, version)).isTrue();
        window.go("recycle");
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        window.settle();
        assertThat(thrownAway(workspace, owner, version)).isFalse();
        assertThat(window.shell().navigator().place().get().resource()).contains(version);
    }

    private static boolean thrownAway(Workspace workspace, Caller owner, ResourceId version) {
        return workspace
                .recycleBin()
                .list(owner, version.parent().orElseThrow(), Window.ALL)
                .orThrow()
                .items()
                .stream()
                .anyMatch(each -> each.id().equals(version));
    }
}
