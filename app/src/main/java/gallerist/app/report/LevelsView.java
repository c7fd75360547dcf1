package gallerist.app.report;

import gallerist.app.control.Icon;
import gallerist.app.control.Texts;
import gallerist.app.fx.Place;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How much of something is used, as bars in a frame. */
final class LevelsView implements Piece {
    private static final double NAMES = 256;
    private static final double SHARE_OF_NAMES = 0.35;
    private static final double FIGURES = 112;
    private static final double GAP = 12;
    private static final int CHEVRON = 14;

    private final Hands hands;
    private final VBox rows = new VBox(6);
    private final VBox panel = new VBox();
    private final NumberBinding namesWidth;
    private Section.Levels shown;

    LevelsView(Section.Levels levels, Hands hands) {
        this.hands = hands;
        this.shown = levels;
        VBox body = new VBox(rows);
        body.getStyleClass().add("card-body");
        CardHead head =
                new CardHead(
                        levels.title(),
                        Texts.small(levels.aside()),
                        ExportMenu.of(() -> shown.table(), hands));
        panel.getChildren().addAll(head, body);
        panel.getStyleClass().add("panel");
        namesWidth = Bindings.max(NAMES, rows.widthProperty().multiply(SHARE_OF_NAMES));
        fill();
    }

    private void fill() {
        if (shown.levels().isEmpty()) {
            rows.getChildren().setAll(Texts.prose(shown.empty(), "muted"));
        } else {
            rows.getChildren().setAll(shown.levels().stream().map(this::row).toList());
        }
    }

    private Node row(Section.Level level) {
        Label name = Texts.plain(level.title());
        name.setMinWidth(0);
        name.prefWidthProperty().bind(namesWidth);
        ProgressBar bar = new ProgressBar(Math.clamp(level.share(), 0, 1));
        bar.getStyleClass().add(level.isNear() ? "near" : "calm");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(level.title() + ": " + level.words());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label words = Texts.plain(level.words());
        words.setMinWidth(FIGURES);
        words.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(GAP, name, bar, words);
        line.setAlignment(Pos.CENTER_LEFT);
        level.from().ifPresent(place -> line.getChildren().add(opening(level.title(), place)));
        return line;
    }

    private Button opening(String title, Place place) {
        Button open = new Button("", Icon.sized("fth-chevron-right", CHEVRON));
        open.getStyleClass().addAll("flat", "button-icon", "level-open");
        open.setAccessibleText("Open " + title);
        open.setOnAction(_ -> hands.go().accept(place));
        return open;
    }

    @Override
    public Node node() {
        return panel;
    }

    @Override
    public boolean take(Section section) {
        if (section instanceof Section.Levels levels
                && levels.title().equals(shown.title())
                && levels.aside().equals(shown.aside())) {
            if (!levels.equals(shown)) {
                shown = levels;
                fill();
            }
            return true;
        }
        return false;
    }
}
