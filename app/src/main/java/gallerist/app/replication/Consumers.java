package gallerist.app.replication;

import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.text.Figures;
import gallerist.model.region.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where machines run from the image, the most first. */
final class Consumers extends VBox {
    private static final int MOST = 8;
    private static final double NAME = 104;
    private static final double BAR = 64;

    Consumers() {
        super(4);
    }

    void show(Map<Region, Long> machines) {
        getChildren().clear();
        getChildren().add(Texts.caption("Running from this image"));
        if (machines.isEmpty()) {
            getChildren().add(Texts.small("No machine was made from it"));
            return;
        }
        long most = machines.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Map.Entry<Region, Long>> sorted =
                machines.entrySet().stream()
                        .sorted(
                                Comparator.comparing(Map.Entry<Region, Long>::getValue)
                                        .reversed()
                                        .thenComparing(entry -> entry.getKey().displayName()))
                        .toList();
        sorted.stream()
                .limit(MOST)
                .forEach(entry -> getChildren().add(line(entry.getKey(), entry.getValue(), most)));
        if (sorted.size() > MOST) {
            getChildren()
                    .add(
                            Texts.small(
                                    "and %s more"
                                            .formatted(
                                                    Figures.counted(
                                                            sorted.size() - MOST,
                                                            "region",
                                                            "regions"))));
        }
    }

    private static HBox line(Region region, long count, long most) {
        HBox name = new HBox(Texts.styled(region.displayName(), "small"));
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        ProgressBar bar = new ProgressBar((double) count / most);
        bar.setPrefWidth(BAR);
        bar.getStyleClass().add("calm");
        bar.setFocusTraversable(false);
        String machines = Figures.counted(count, "VM", "VMs");
        bar.setAccessibleText("%s, %s".formatted(region.displayName(), machines));
        bar.setMinWidth(0);
        Label amount = Texts.styled(machines, "small");
        amount.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(8, name, bar, Space.across(), amount);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
