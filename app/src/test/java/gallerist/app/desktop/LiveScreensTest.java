package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.app.theme.Theme;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Drills;
import gallerist.storage.Edit;
import gallerist.storage.WorkspaceSettings;
import gallerist.testkit.Frames;
import gallerist.testkit.Golden;
import gallerist.testkit.JavaFx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Screens of real bytes in all their states at once: verified, left out of latest, copying,
 * waiting, failed and out of reach.
 */
class LiveScreensTest {
    private static final Golden GOLDEN =
            new Golden(Path.of("src/test/screens"), Path.of("target/screens"));
    private static final Region SLOW = Regions.of("southeastasia");
    private static final Region FULL = Regions.of("southafricanorth");
    private static final Region AWAY = Regions.of("brazilsouth");

    /** So slow that nothing moves while pictures are taken. */
    private static final long HARDLY = 1;

    @TempDir static Path folder;
    private static Yard yard;

    @BeforeAll
    static void open() {
        JavaFx.start();
        yard = new Yard(folder);
        yard.workspace()
                .settings()
                .write(yard.caller(), known -> new WorkspaceSettings(known.apiVersion(), true))
                .orThrow();
        yard.captureInAllZones("1.3.0", yard.disk("old.raw", 4), "northeurope", "brazilsouth");
        ResourceId id =
                yard.captureInAllZones(
                        "1.4.0",
                        yard.disk("os.raw", 6),
                        "northeurope",
                        "swedencentral",
                        "eastus",
                        "uaenorth",
                        "japaneast",
                        "brazilsouth",
                        "southeastasia");
        yard.workspace().replicator().runOnce();
        replan(id, plan -> plan.excludedIn(List.of(Regions.of("swedencentral")), true));
        drill(AWAY, drills -> drills.withOutage(true));
        drill(FULL, drills -> drills.withFull(true));
        yard.captureInAllZones("1.4.1", yard.disk("new.raw", 8), "southafricanorth", "northeurope");
        yard.workspace().replicator().runOnce();
        drill(SLOW, drills -> drills.withRate(HARDLY));
        replan(id, plan -> plan.withTargets(moreIn(plan)));
        yard.workspace().replicator().start();
        Frames.until(() ->
                yard.status(id).replicas().stream()
                        .anyMatch(copy -> copy.state() == CopyState.COPYING));
    }

    private static List<TargetRegion> moreIn(Publishing plan) {
        return plan.targets().stream()
                .map(target -> target.region().equals(SLOW) ? target.withReplicas(2) : target)
                .toList();
    }

    private static void replan(ResourceId id, UnaryOperator<Publishing> change) {
        ImageVersion seen = yard.version(id);
        yard.workspace()
                .versions()
                .write(
                        yard.caller(),
                        id,
                        Edit.basedOn(
                                seen, stored -> stored.with(change.apply(stored.publishing()))))
                .orThrow();
    }

    private static void drill(Region region, UnaryOperator<Drills> change) {
        yard.workspace()
                .regionStores()
                .drill(yard.caller(), region, Optional.empty(), change)
                .orThrow();
    }

    @AfterAll
    static void close() {
        drill(SLOW, drills -> drills.withRate(0));
        yard.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pagesOfReplicationLookAsTheyDid(Theme theme) throws IOException {
        try (Opened window = Opened.over(yard.workspace(), Yard.CLOCK, theme)) {
            Covered covered = new Covered(GOLDEN, folder, LiveScreensTest::differs);
            covered.look(window, "map", "live-map-" + theme.text());
            covered.look(window, "map#southeastasia", "live-region-" + theme.text());
            covered.look(window, "transfers", "live-transfers-" + theme.text());
            covered.look(window, "overview", "live-overview-" + theme.text());
            covered.look(window, "recovery", "live-recovery-" + theme.text());
            covered.look(window, "cost", "live-cost-" + theme.text());
            covered.look(
                    window,
                    "Production/ubuntu-web/1.4.0#replication",
                    "live-version-" + theme.text());
        }
    }

    /** How fast it goes, how long it takes and how much room a disk has depend on the machine. */
    private static boolean differs(Node node) {
        return node instanceof Labeled label
                && label.getText() != null
                && !label.getStyleClass().contains("plot-word")
                && label.getText().matches(".*([KMGT]?i?B/s| free|measured|Stalled).*");
    }

    @Test
    void everyStateIsThere() {
        assertThat(yard.status(yard.definition().version("1.4.0")).regions())
                .extracting(in -> in.reading().word().getClass().getSimpleName())
                .contains("Verified", "Copying", "Offline");
    }
}
