package gallerist.app.replication.capture;

import gallerist.app.code.CopyAs;
import gallerist.app.control.ActionButton;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Refused;
import gallerist.app.control.Steps;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Ongoing;
import gallerist.app.fx.Pulse;
import gallerist.app.page.Files;
import gallerist.app.page.View;
import gallerist.app.report.Hands;
import gallerist.model.gallery.ResourceId;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks step by step for a new version, and makes it. */
public final class NewVersionDialog implements View {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 460;

    private final NewVersionViewModel model;
    private final StackPane content = new StackPane();
    private final Steps steps = new Steps(Arrays.stream(Step.values()).map(Step::text).toList());
    private final BasicsPane basics;
    private final PlacingPane placing;
    private final ActionButton back;
    private final List<ButtonBase> copy;
    private final ActionButton next;
    private final ActionButton capture;
    private final List<ActionButton> meanwhile;
    private final ProgressBar bar = new ProgressBar();
    private final ObservableValue<Optional<Prospect>> prospect;
    private final DialogFrame frame;
    private final Pulse pulse;

    /**
     * Makes the dialog.
     *
     * @param files asks for files
     * @param made is told the id of the new version, after the dialog was closed
     */
    public NewVersionDialog(
            NewVersionViewModel model,
            Files files,
            Hands hands,
            Runnable close,
            Consumer<ResourceId> made) {
        this.model = model;
        this.prospect = model.prospect();
        this.pulse = new Pulse(model::beat);
        this.basics = new BasicsPane(model.contents(), model.basics(), files, model::suitLab);
        this.placing = new PlacingPane(model.placing(), model::consumers, hands);
        copy = CopyAs.of(model.obstacle(), model.copyable(), hands.copied());
        back =
                new ActionButton(
                        Action.of("back", "Back", "", () -> go(model.step().get().before())),
                        ActionButton.Look.OUTLINED);
        next =
                new ActionButton(
                        Action.of("next", "Next", "", () -> go(model.step().get().next()))
                                .unless(model.obstacle()),
                        ActionButton.Look.PRIMARY);
        capture =
                new ActionButton(
                        Action.of(
                                        "capture-now",
                                        "Capture",
                                        "",
                                        () ->
                                                model.create(id -> {
                                                    close.run();
                                                    made.accept(id);
                                                }))
                                .unless(model.obstacle()),
                        ActionButton.Look.PRIMARY);
        meanwhile =
                List.of(
                        new ActionButton(
                                Action.of("stop-capture", "Cancel the capture", "", model::stop),
                                ActionButton.Look.OUTLINED),
                        new ActionButton(
                                Action.of("go-on", "Go on in the background", "", close),
                                ActionButton.Look.PRIMARY));
        content.setMinHeight(HEIGHT);
        // Regions that are added are scrolled to; nothing moves under the mouse.
        placing.setPrefHeight(HEIGHT);
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        new VBox(content, Refused.line(model.refusal())),
                        close,
                        List.of(
                                copy.getFirst(),
                                copy.getLast(),
                                back,
                                next,
                                capture,
                                meanwhile.getFirst(),
                                meanwhile.getLast()));
        frame.beside(steps);
        frame.holding(model::holdsWork);
        say(model.progress().getValue());
        model.progress().addListener((_, _, now) -> say(now));
        model.busy().addListener((_, _, _) -> offer());
        frame.setOnDragOver(over -> {
            if (over.getDragboard().hasFiles()) {
                over.acceptTransferModes(TransferMode.COPY);
            }
        });
        frame.setOnDragDropped(this::dropped);
        show(model.step().get());
        model.step().addListener((_, _, now) -> show(now));
        prospect.addListener((_, _, _) -> show(model.step().get()));
    }

    private Node review() {
        return prospect.getValue()
                .<Node>map(now -> new ReviewPane(now, model::raise))
                .orElseGet(() -> Texts.prose("", "muted"));
    }

    private void go(Step step) {
        model.step().set(step);
        (step == Step.REVIEW ? capture : step == Step.BASICS ? basics.first() : next)
                .requestFocus();
    }

    private void show(Step step) {
        content.getChildren()
                .setAll(
                        switch (step) {
                            case BASICS -> basics;
                            case REPLICATION -> placing;
                            case REVIEW -> review();
                        });
        steps.show(List.of(Step.values()).indexOf(step));
        offer();
    }

    /** While bytes are read there is nothing else to do here than to end that, or to go. */
    private void offer() {
        Step step = model.step().get();
        boolean isBusy = model.busy().get();
        there(back, !isBusy && step != Step.BASICS);
        copy.forEach(each -> there(each, !isBusy && step == Step.REVIEW));
        there(next, !isBusy && step != Step.REVIEW);
        there(capture, !isBusy && step == Step.REVIEW);
        meanwhile.forEach(each -> there(each, isBusy));
        content.setDisable(isBusy);
        if (isBusy) {
            meanwhile.getLast().requestFocus();
        }
    }

    private static void there(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    private void say(Optional<Ongoing.Standing> progress) {
        frame.note().setGraphic(progress.isPresent() ? bar : null);
        progress.ifPresent(now -> {
            bar.setProgress(now.share());
            bar.setAccessibleText("Captured %d %%".formatted(now.percent()));
        });
        frame.note()
                .setText(
                        progress.map(NewVersionDialog::words)
                                .orElse(
                                        "The source may go when it is captured; other regions"
                                                + " follow by themselves"));
    }

    private static String words(Ongoing.Standing now) {
        String left = now.left().isEmpty() ? "" : " · %s left".formatted(now.left());
        return "%d %% · %s · %s%s".formatted(now.percent(), now.bytes(), now.rate(), left);
    }

    private void dropped(DragEvent drop) {
        Optional<Path> first =
                drop.getDragboard().getFiles().stream().findFirst().map(File::toPath);
        first.ifPresent(this::choose);
        drop.setDropCompleted(first.isPresent());
        drop.consume();
    }

    private void choose(Path file) {
        switch (model.contents()) {
            case ImageContents disks -> disks.choose(file);
            case PackageContents files -> files.choose(file);
        }
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return basics.first();
    }

    @Override
    public void close() {
        pulse.close();
        model.close();
    }
}
