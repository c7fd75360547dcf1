package gallerist.app.replication;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.text.Figures;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** What stands above the table: regions one by one, by geography, by pair, and all replicas. */
public final class TargetBar extends HBox {
    private static final int MOST_OFFERED = 5;

    private final Supplier<List<Region>> there;
    private final Supplier<List<Region>> consumers;
    private final Consumer<UnaryOperator<Draft>> edit;

    /**
     * Makes it.
     *
     * @param there the regions that the draft has
     * @param most how many replicas a region may have
     * @param consumers regions where machines run from the image
     * @param usual what the plan gives to regions that say nothing, in words
     */
    public TargetBar(
            Supplier<List<Region>> there,
            int most,
            Supplier<List<Region>> consumers,
            Consumer<UnaryOperator<Draft>> edit,
            ObservableValue<String> usual) {
        super(8);
        this.there = there;
        this.consumers = consumers;
        this.edit = edit;
        Label words = Texts.small(usual.getValue());
        usual.addListener((_, _, now) -> words.setText(now));
        MenuButton presets = menu("Preset", "fth-globe");
        presets.setOnShowing(_ -> offer(presets));
        offer(presets);
        MenuButton replicas = menu("Set all replicas", "fth-copy");
        IntStream.rangeClosed(1, MOST_OFFERED)
                .forEach(count ->
                        replicas.getItems()
                                .add(
                                        item(
                                                Figures.counted(count, "replica", "replicas"),
                                                () -> all(count))));
        replicas.getItems()
                .add(item(Figures.counted(most, "replica", "replicas"), () -> all(most)));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tab-bar");
        getChildren()
                .addAll(
                        new RegionPicker(this::missing, region -> add(List.of(region))),
                        presets,
                        replicas,
                        Space.across(),
                        words);
    }

    private static MenuButton menu(String title, String icon) {
        MenuButton menu = new MenuButton(title, Icon.of(icon));
        menu.setAccessibleText(title);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private static MenuItem item(String title, Runnable deed) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private void all(int count) {
        edit.accept(draft -> draft.withReplicasEverywhere(count));
    }

    private void add(List<Region> regions) {
        edit.accept(draft -> draft.adding(regions));
    }

    private List<Region> missing() {
        return Regions.all().stream()
                .filter(region -> !there.get().contains(region))
                .sorted(Comparator.comparing(Region::displayName))
                .toList();
    }

    /** Regions that ask for access first are left for a person to choose. */
    private void offer(MenuButton presets) {
        presets.getItems().clear();
        List<Region> pairs =
                there.get().stream()
                        .flatMap(region -> region.pair().stream())
                        .filter(region -> !there.get().contains(region))
                        .distinct()
                        .toList();
        offer(presets, "Pair of each region: ", pairs);
        offer(
                presets,
                "Where machines run: ",
                consumers.get().stream().filter(region -> !there.get().contains(region)).toList());
        Map<String, List<Region>> groups =
                missing().stream()
                        .filter(region -> !region.accessRequired())
                        .collect(
                                Collectors.groupingBy(
                                        Region::geographyGroup, TreeMap::new, Collectors.toList()));
        groups.forEach((group, regions) ->
                presets.getItems()
                        .add(
                                item(
                                        "All of %s: %s"
                                                .formatted(
                                                        group,
                                                        Figures.counted(
                                                                regions.size(),
                                                                "region more",
                                                                "regions more")),
                                        () -> add(regions))));
    }

    private void offer(MenuButton presets, String title, List<Region> regions) {
        if (!regions.isEmpty()) {
            presets.getItems()
                    .add(
                            item(
                                    title
                                            + regions.stream()
                                                    .map(Region::displayName)
                                                    .collect(Collectors.joining(", ")),
                                    () -> add(regions)));
        }
    }
}
