package gallerist.app.desktop;

import gallerist.app.control.Glyph;
import gallerist.app.control.Icon;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Unhurried;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Caller;
import gallerist.storage.ZoneStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** How many regions can be reached, for the line at the bottom; it leads to the map. */
final class RegionsOnline implements AutoCloseable {
    private static final int ICON = 13;

    private final Button button = new Button();
    private final Unhurried<Optional<List<Region>>> offline;

    RegionsOnline(Workbench bench, Runnable openMap) {
        button.getStyleClass().addAll("flat", "figures");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> openMap.run());
        offline = new Unhurried<>(bench, Optional.empty(), caller -> offline(bench, caller));
        offline.value().subscribe(this::show);
    }

    /**
     * A region is away when none of its zones can be used; nobody has seen one away that was never
     * used. Nothing where the caller may not see stores.
     */
    private static Optional<List<Region>> offline(Workbench bench, Caller caller) {
        return bench.workspace()
                .regionStores()
                .show(caller, Optional.empty())
                .map(stores -> Optional.of(offline(stores)))
                .orElse(Optional.empty());
    }

    private static List<Region> offline(List<ZoneStore> stores) {
        Set<Region> reached =
                stores.stream()
                        .filter(store -> store.condition().isUsable())
                        .map(ZoneStore::region)
                        .collect(Collectors.toSet());
        return stores.stream()
                .map(ZoneStore::region)
                .distinct()
                .filter(region -> !reached.contains(region))
                .toList();
    }

    private void show(Optional<List<Region>> known) {
        List<Region> away = known.orElse(List.of());
        int all = Regions.all().size();
        button.setVisible(known.isPresent());
        button.setManaged(known.isPresent());
        button.setText(
                "%s of %s regions online"
                        .formatted(Figures.count(all - away.size()), Figures.count(all)));
        button.setGraphic(
                away.isEmpty() ? Icon.sized("fth-globe", ICON) : new Glyph(Mark.OUTAGE, ICON));
        button.setTooltip(away.isEmpty() ? null : new Tooltip(words(away)));
    }

    private static String words(List<Region> away) {
        return away.stream().map(Region::displayName).collect(Collectors.joining(", "))
                + " can’t be reached";
    }

    void beat() {
        offline.beat();
    }

    Node node() {
        return button;
    }

    @Override
    public void close() {
        offline.close();
    }
}
