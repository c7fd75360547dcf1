package gallerist.app.replication.capture;

import gallerist.app.control.ActionButton;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Steps;
import gallerist.app.fx.Action;
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
import javafx.scene.Node;
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
    private final ActionButton command;
    private final ActionButton next;
    private final ActionButton capture;
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
        this.pulse = new Pulse(model::beat);
        this.basics = new BasicsPane(model.contents(), model.basics(), files);
        this.placing = new PlacingPane(model.placing(), model::consumers, hands);
        command =
                new ActionButton(
                        Foot.command(
                                model.obstacle(), () -> hands.copied().accept(model.command())),
                        ActionButton.Look.FLAT);
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
        content.setMinHeight(HEIGHT);
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        new VBox(content, Refused.line(model.refusal())),
                        close,
                        List.of(command, back, next, capture));
        frame.beside(steps);
        say(model.progress().getValue());
        model.progress().addListener((_, _, now) -> say(now));
        frame.setOnDragOver(over -> {
            if (over.getDragboard().hasFiles()) {
                over.acceptTransferModes(TransferMode.COPY);
            }
        });
        frame.setOnDragDropped(this::dropped);
        show(model.step().get());
        model.step().addListener((_, _, now) -> show(now));
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
                            case REVIEW -> new ReviewPane(model.prospect());
                        });
        steps.show(List.of(Step.values()).indexOf(step));
        there(back, step != Step.BASICS);
        there(command, step == Step.REVIEW);
        there(next, step != Step.REVIEW);
        there(capture, step == Step.REVIEW);
    }

    private static void there(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    private void say(String progress) {
        frame.note()
                .setText(
                        progress.isEmpty()
                                ? "The source may go when it is captured; other regions follow by"
                                        + " themselves"
                                : progress);
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
