package gallerist.app.map;

import gallerist.app.control.Glyph;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** The past from left to right, with how much moved and what went wrong, and a knob on it. */
final class ReplayTrack extends Region {
    private static final double HEIGHT = 46;
    private static final double TOP = 12;
    private static final double BASE = 28;
    private static final double KNOB = 5;
    private static final double GLYPH = 10;
    private static final int TICKS = 5;
    private static final double STEP = 1.0 / ReplayViewModel.STEPS;

    private final ReplayViewModel model;
    private final Line base = new Line();
    private final Circle knob = new Circle(KNOB);
    private final List<Rectangle> bars = new ArrayList<>();
    private final List<Glyph> faults = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();

    ReplayTrack(ReplayViewModel model) {
        this.model = model;
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getStyleClass().add("replay-track");
        base.getStyleClass().add("plot-axis");
        knob.getStyleClass().add("replay-knob");
        model.past().addListener((_, _, _) -> show());
        model.moment().addListener((_, _, _) -> requestLayout());
        model.label().addListener((_, _, words) -> setAccessibleText(words));
        setAccessibleText(model.label().getValue());
        setOnMousePressed(this::seek);
        setOnMouseDragged(this::seek);
        setOnKeyPressed(this::step);
        show();
    }

    private void seek(MouseEvent pointer) {
        requestFocus();
        model.isPlaying().set(false);
        model.seek(pointer.getX() / Math.max(1, getWidth()));
        // The pane that the page scrolls in would take the keyboard for itself.
        pointer.consume();
    }

    private void step(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case LEFT -> model.seek(model.share() - STEP);
            case RIGHT -> model.seek(model.share() + STEP);
            case HOME -> model.seek(0);
            case END -> model.goLive();
            case SPACE -> model.turn();
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void show() {
        ReplayViewModel.Past past = model.past().getValue();
        bars.clear();
        faults.clear();
        ticks.clear();
        past.bytes().forEach(_ -> bars.add(new Rectangle()));
        bars.forEach(bar -> bar.getStyleClass().addAll("plot-bar", "plot-now"));
        past.faults()
                .forEach(fault -> {
                    Glyph glyph = new Glyph(fault.mark(), GLYPH);
                    Tooltip.install(glyph, new Tooltip(fault.words()));
                    faults.add(glyph);
                });
        model.ticks(TICKS).forEach(words -> ticks.add(new Label(words)));
        ticks.forEach(tick -> tick.getStyleClass().add("plot-word"));
        getChildren().setAll(base);
        getChildren().addAll(bars);
        getChildren().addAll(faults);
        getChildren().addAll(ticks);
        getChildren().add(knob);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        base.setStartX(0);
        base.setEndX(width);
        base.setStartY(BASE + 0.5);
        base.setEndY(BASE + 0.5);
        ReplayViewModel.Past past = model.past().getValue();
        List<Long> bytes = past.bytes();
        long most = Math.max(1, bytes.stream().mapToLong(Long::longValue).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) {
            double height = (BASE - TOP) * bytes.get(i) / most;
            Rectangle bar = bars.get(i);
            bar.setX(width * i / bars.size());
            bar.setWidth(Math.max(1, width / bars.size() - 1));
            bar.setY(BASE - height);
            bar.setHeight(height);
        }
        for (int i = 0; i < faults.size(); i++) {
            faults.get(i).autosize();
            faults.get(i)
                    .relocate(
                            Math.clamp(
                                    past.faults().get(i).share() * width - GLYPH / 2,
                                    0,
                                    Math.max(0, width - GLYPH)),
                            0);
        }
        for (int i = 0; i < ticks.size(); i++) {
            ticks.get(i).autosize();
            ticks.get(i).relocate(width * i / ticks.size(), BASE + 3);
        }
        knob.setCenterX(Math.clamp(model.share() * width, KNOB, Math.max(KNOB, width - KNOB)));
        knob.setCenterY(BASE);
    }
}
