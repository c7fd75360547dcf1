package gallerist.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Workbench;
import gallerist.app.replication.Yard;
import gallerist.model.Problem;
import gallerist.model.region.Regions;
import gallerist.storage.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsViewModelsTest {
    @TempDir private Path folder;
    private final List<Problem> refused = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<Yard> yard = Optional.empty();
    private Optional<Workbench> bench = Optional.empty();

    @BeforeEach
    void open() {
        yard = Optional.of(new Yard(folder));
        bench = Optional.of(yard.orElseThrow().bench());
    }

    @AfterEach
    void close() {
        assertThat(refused).isEmpty();
        yard.orElseThrow().close();
    }

    private Workbench bench() {
        return bench.orElseThrow();
    }

    private Workspace workspace() {
        return yard.orElseThrow().workspace();
    }

    @Test
    void aStoreThatIsNotTheRightOneComesFirstAndSaysSo() throws Exception {
        yard.orElseThrow().capture("1.0.0", yard.orElseThrow().disk("os.raw", 4), "northeurope");
        workspace().replicator().runOnce();
        try (StoresViewModel stores = new StoresViewModel(bench(), refused::addAll)) {
            List<StoreRow> rows = stores.rows().getValue().orElseThrow();
            assertThat(rows).allMatch(StoreRow::isUsable);
            StoreRow north =
                    rows.stream()
                            .filter(row -> row.name().startsWith("North Europe"))
                            .filter(StoreRow::isUsed)
                            .findFirst()
                            .orElseThrow();
            Files.delete(Path.of(north.folder()).resolve("gallerist.store"));

            stores.test(List.of(north.region()), told::add);

            StoreRow first = stores.rows().getValue().orElseThrow().getFirst();
            assertThat(first.name()).isEqualTo(north.name());
            assertThat(first.isUsable()).isFalse();
            assertThat(first.detail()).contains("Mount the store, or reset it");
            assertThat(told.getFirst()).contains("cannot be used");
            assertThat(stores.line()).contains("1 not usable");
        }
    }

    @Test
    void aRegionIsKeptElsewhere() {
        MoveStoreViewModel move =
                new MoveStoreViewModel(bench(), Optional.of(Regions.of("eastus")));
        assertThat(move.obstacle().getValue()).isNotEmpty();
        move.folder().set("relative/path");
        assertThat(move.folderProblem().getValue()).contains("whole path");
        move.folder().set(folder.resolve("elsewhere").toString());

        move.move(() -> told.add("moved"));

        assertThat(told).containsExactly("moved");
        try (StoresViewModel stores = new StoresViewModel(bench(), refused::addAll)) {
            assertThat(stores.rows().getValue().orElseThrow())
                    .extracting(StoreRow::folder)
                    .anyMatch(path -> path.contains("elsewhere"));
        }
    }

    @Test
    void limitsAreAddedAndTakenAway() {
        try (TransferSettingsViewModel transfers =
                new TransferSettingsViewModel(bench(), refused::addAll)) {
            transfers.amount().set("50");
            transfers.add();
            transfers.amount().set("2.5");
            transfers.from().set("08:00");
            transfers.to().set("18:00");
            transfers.add();
            assertThat(transfers.limits().getValue())
                    .extracting(limit -> limit.rate() + " " + limit.time())
                    .containsExactly(
                            "2.5 MiB/s from 08:00 to 18:00", "50.0 MiB/s at all other times");
            assertThat(transfers.amount().get()).isEmpty();

            transfers.limits().getValue().getFirst().away().run();
            assertThat(transfers.limits().getValue()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', Say how fast",
        "x, '', '', Use a number",
        "0, '', '', Use a number",
        "5, 08:00, '', Say both",
        "5, 08:00, noon, Use hours"
    })
    void aLimitThatMakesNoSenseIsNotAdded(String amount, String from, String to, String words) {
        try (TransferSettingsViewModel transfers =
                new TransferSettingsViewModel(bench(), refused::addAll)) {
            transfers.amount().set(amount);
            transfers.from().set(from);
            transfers.to().set(to);

            assertThat(transfers.obstacle().getValue()).contains(words);
        }
    }

    @Test
    void copiesAreReadAgainAsOftenAsChosen() {
        try (TransferSettingsViewModel transfers =
                new TransferSettingsViewModel(bench(), refused::addAll)) {
            transfers.scrub("Every week");

            assertThat(transfers.often().getValue()).isEqualTo("Every week");
            assertThat(workspace().verification().schedule().interval()).isPresent();
        }
    }

    @Test
    void aPriceIsEntered() {
        try (PricesViewModel prices = new PricesViewModel(bench())) {
            prices.chosen().set(Optional.of(prices.rows().getValue().getFirst()));
            assertThat(prices.obstacle().getValue()).isEqualTo("It costs that already");
            prices.amount().set("-1");
            assertThat(prices.obstacle().getValue()).isNotEmpty();
            prices.amount().set("0.0421");
            assertThat(prices.obstacle().getValue()).isEmpty();

            prices.setPrice();
            prices.currency().set("EUR");
            prices.date().set("2026-11-01");
            prices.setHead();

            assertThat(prices.rows().getValue().getFirst().amount()).isEqualTo("0.0421");
            assertThat(prices.rows().getValue().getFirst().origin()).isEqualTo("Entered");
            assertThat(prices.currencyCode()).isEqualTo("EUR");
            assertThat(prices.line()).contains("1 Nov 2026", "1 entered");
        }
    }

    @Test
    void aBackupIsMadeInsideAndOutside() {
        Path outside = folder.resolve("mine.sql.gz");
        try (BackupsViewModel backups = new BackupsViewModel(bench(), refused::addAll)) {
            backups.make(told::add);
            backups.make(outside, told::add);

            assertThat(backups.rows().getValue().orElseThrow()).isNotEmpty();
            assertThat(outside).isNotEmptyFile();
            assertThat(told).hasSize(2);
            backups.make(outside, told::add);
            assertThat(refused).hasSize(1);
            refused.clear();
        }
    }

    @Test
    void theWorkspaceFollowsAnotherVersionAndAllowsDrills() {
        try (WorkspaceSettingsViewModel settings =
                new WorkspaceSettingsViewModel(bench(), refused::addAll)) {
            settings.follow(settings.versions().getFirst());
            settings.allowDrills(true);

            assertThat(settings.version().getValue()).contains(settings.versions().getFirst());
            assertThat(settings.drills().getValue()).isTrue();
            assertThat(workspace().settings().show().drills()).isTrue();
        }
    }
}
