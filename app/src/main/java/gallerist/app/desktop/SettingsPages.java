package gallerist.app.desktop;

import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Confirmation;
import gallerist.app.page.Files;
import gallerist.app.page.Sections;
import gallerist.app.page.Sections.Section;
import gallerist.app.report.Hands;
import gallerist.app.settings.BackupsTab;
import gallerist.app.settings.BackupsViewModel;
import gallerist.app.settings.Looks;
import gallerist.app.settings.MoveStoreDialog;
import gallerist.app.settings.MoveStoreViewModel;
import gallerist.app.settings.PricesTab;
import gallerist.app.settings.PricesViewModel;
import gallerist.app.settings.StoreRow;
import gallerist.app.settings.StoresTab;
import gallerist.app.settings.StoresViewModel;
import gallerist.app.settings.TransferSettingsTab;
import gallerist.app.settings.TransferSettingsViewModel;
import gallerist.app.settings.WindowTab;
import gallerist.app.settings.WorkspaceSettingsTab;
import gallerist.app.settings.WorkspaceSettingsViewModel;
import gallerist.model.region.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The page of settings with a tab for each subject, and what its tabs open. */
final class SettingsPages implements StoresTab.Asking {
    static final String NAME = "settings";

    private final Workbench bench;
    private final Navigator navigator;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Looks looks;
    private final Files files;
    private final Consumer<Path> restore;

    /**
     * Prepares it.
     *
     * @param restore brings a backup back
     */
    SettingsPages(
            Workbench bench,
            Navigator navigator,
            Notices notices,
            Dialogs dialogs,
            Looks looks,
            Files files,
            Consumer<Path> restore) {
        this.bench = bench;
        this.navigator = navigator;
        this.notices = notices;
        this.dialogs = dialogs;
        this.looks = looks;
        this.files = files;
        this.restore = restore;
    }

    RailPage page(Hands hands) {
        List<Section> tabs = tabs(hands);
        return new RailPage(
                NAME,
                "Settings",
                "fth-settings",
                true,
                tabs,
                _ ->
                        new Sections(
                                "Settings",
                                "of this workspace",
                                tabs,
                                tab -> navigator.go(new Place.Page(NAME, tab)),
                                navigator::learn));
    }

    private List<Section> tabs(Hands hands) {
        return List.of(
                new Section(
                        "stores",
                        "Region stores",
                        () ->
                                new StoresTab(
                                        new StoresViewModel(bench, notices::refused),
                                        this,
                                        notices::tell,
                                        hands)),
                new Section(
                        "transfers",
                        "Transfers",
                        () ->
                                new TransferSettingsTab(
                                        new TransferSettingsViewModel(bench, notices::refused))),
                new Section(
                        "prices", "Prices", () -> new PricesTab(new PricesViewModel(bench), hands)),
                new Section(
                        "backups",
                        "Backups",
                        () ->
                                new BackupsTab(
                                        new BackupsViewModel(bench, notices::refused),
                                        files,
                                        this::toRestore,
                                        notices::tell,
                                        hands)),
                new Section("window", "Window", () -> new WindowTab(looks)),
                new Section(
                        "workspace",
                        "Workspace and about",
                        () ->
                                new WorkspaceSettingsTab(
                                        new WorkspaceSettingsViewModel(bench, notices::refused),
                                        files,
                                        notices::tell)));
    }

    @Override
    public void toMove(Optional<Region> region) {
        dialogs.open(
                close -> new MoveStoreDialog(new MoveStoreViewModel(bench, region), files, close));
    }

    @Override
    public void toReset(StoreRow row, Runnable reset) {
        dialogs.open(close ->
                new Confirmation(
                        "Reset the store of %s?".formatted(row.name()),
                        List.of(
                                "An empty folder gets a new identity as this store.",
                                "It should hold %s copies. They count as lost and are made again"
                                                .formatted(row.copies())
                                        + " from other regions, as far as those have them.",
                                row.folder()),
                        Action.of(
                                        "reset-store",
                                        "Reset the store",
                                        "",
                                        () -> {
                                            close.run();
                                            reset.run();
                                        })
                                .losing(),
                        new Always<>(""),
                        close));
    }

    private void toRestore(Path backup) {
        dialogs.open(close ->
                new Confirmation(
                        "Bring this backup back?",
                        List.of(
                                backup.toString(),
                                "All that the workspace knows now is replaced by what it knew then,"
                                        + " and kept aside in a file. Images that were captured"
                                        + " since are no longer known; their bytes stay.",
                                "The window closes and opens again."),
                        Action.of(
                                        "restore",
                                        "Bring it back",
                                        "",
                                        () -> {
                                            close.run();
                                            restore.accept(backup);
                                        })
                                .losing(),
                        new Always<>(""),
                        close));
    }
}
