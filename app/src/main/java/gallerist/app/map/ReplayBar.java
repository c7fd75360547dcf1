package gallerist.app.map;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.fx.Pulse;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.report.dial.Dials;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Plays the past on the map, and says at all times whether it is one. */
final class ReplayBar {
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final int PAST_AT = 2;
    private static final java.time.Duration REST = java.time.Duration.ofSeconds(20);
    private static final double FRAME = 100;
    private static final double WORDS = 262;

    /** Where it is narrower, the past has a line of its own. */
    private static final double NARROW = 720;

    private final ReplayViewModel model;
    private final VBox bar = new VBox();
    private final HBox dialled = new HBox(10);
    private final HBox past = new HBox(10);
    private final Button play = new Button();
    private final Button label = new Button();
    private final Timeline frames;
    private final Pulse beats;

    ReplayBar(ReplayViewModel model, Hands hands) {
        this.model = model;
        ReplayTrack track = new ReplayTrack(model);
        HBox.setHgrow(track, Priority.ALWAYS);
        play.getStyleClass().add("button-icon");
        play.setOnAction(_ -> model.turn());
        label.getStyleClass().addAll("flat", "replay-label");
        label.setMinWidth(WORDS);
        label.setAlignment(Pos.CENTER_LEFT);
        label.setTooltip(new Tooltip("Back to now"));
        label.setOnAction(_ -> model.goLive());
        List<Node> dials = Dials.of(model.dials());
        HBox.setHgrow(past, Priority.ALWAYS);
        past.setAlignment(Pos.CENTER_LEFT);
        past.getChildren().addAll(track, label);
        dialled.setAlignment(Pos.CENTER_LEFT);
        dialled.getChildren()
                .addAll(
                        play,
                        dials.getFirst(),
                        past,
                        dials.getLast(),
                        ExportMenu.of(model::throughput, hands));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().add(dialled);
        bar.getStyleClass().add("replay-bar");
        bar.widthProperty().addListener((_, _, width) -> fold(width.doubleValue() < NARROW));
        frames =
                new Timeline(
                        new KeyFrame(
                                Duration.millis(FRAME),
                                _ -> model.passed(java.time.Duration.ofMillis((long) FRAME))));
        frames.setCycleCount(Animation.INDEFINITE);
        model.isPlaying().addListener((_, _, isPlaying) -> playing(isPlaying));
        playing(false);
        beats = new Pulse(REST, model::beat);
        say(model.label().getValue());
        model.label().addListener((_, _, words) -> say(words));
    }

    private void fold(boolean isNarrow) {
        if (isNarrow == bar.getChildren().contains(past)) {
            return;
        }
        bar.pseudoClassStateChanged(FOLDED, isNarrow);
        if (isNarrow) {
            dialled.getChildren().set(PAST_AT, Space.across());
            bar.getChildren().add(past);
        } else {
            bar.getChildren().remove(past);
            dialled.getChildren().set(PAST_AT, past);
        }
    }

    private void playing(boolean isPlaying) {
        play.setGraphic(Icon.of(isPlaying ? "fth-pause" : "fth-play"));
        play.setAccessibleText(isPlaying ? "Stop the replay" : "Replay the past");
        play.setTooltip(new Tooltip(play.getAccessibleText()));
        if (isPlaying) {
            frames.play();
        } else {
            frames.stop();
        }
    }

    private void say(String words) {
        label.setText(words);
        bar.pseudoClassStateChanged(PAST, model.moment().get().isPresent());
        label.setAccessibleText(words + ", press for now");
    }

    Node node() {
        return bar;
    }

    void close() {
        frames.stop();
        beats.close();
        model.close();
    }
}
