package gallerist.app.replication;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Columns;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Icon;
import gallerist.app.control.Refused;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Pulse;
import gallerist.app.page.Files;
import gallerist.app.page.View;
import gallerist.model.gallery.ResourceId;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks what a new version is made from and where it shall be, and makes it. */
public final class CaptureDialog implements View {
    private static final double WIDTH = 880;
    private static final int DISK_LINES = 2;

    private final CaptureViewModel model;
    private final Files files;
    private final DialogFrame frame;
    private final TextField file = new TextField();
    private final VBox found = new VBox(4);
    private final HBox totals = new HBox(12);
    private final Pulse pulse;

    /**
     * Makes the dialog.
     *
     * @param made is told the id of the new version, after the dialog was closed
     */
    public CaptureDialog(
            CaptureViewModel model, Files files, Runnable close, Consumer<ResourceId> made) {
        this.model = model;
        this.files = files;
        this.pulse = new Pulse(model::beat);
        Action create =
                Action.of(
                                "capture-now",
                                "Capture",
                                "",
                                () ->
                                        model.create(id -> {
                                            close.run();
                                            made.accept(id);
                                        }))
                        .unless(model.obstacle());
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        content(),
                        close,
                        List.of(
                                new ActionButton(
                                        Action.of("cancel", "Cancel", "", close),
                                        ActionButton.Look.OUTLINED),
                                new ActionButton(create, ActionButton.Look.PRIMARY)));
        say(model.progress().getValue());
        model.progress().addListener((_, _, now) -> say(now));
        frame.setOnDragOver(over -> {
            if (over.getDragboard().hasFiles()) {
                over.acceptTransferModes(TransferMode.COPY);
            }
        });
        frame.setOnDragDropped(this::dropped);
    }

    private void say(String progress) {
        frame.note()
                .setText(
                        progress.isEmpty()
                                ? "The file may go when it is captured; other regions follow by"
                                        + " themselves"
                                : progress);
    }

    private void dropped(DragEvent drop) {
        Optional<File> first = drop.getDragboard().getFiles().stream().findFirst();
        first.map(File::toPath).ifPresent(model::choose);
        drop.setDropCompleted(first.isPresent());
        drop.consume();
    }

    private VBox content() {
        VBox content =
                new VBox(
                        source(),
                        found,
                        new Columns(
                                new Field(
                                        "Version",
                                        text(model.number()),
                                        "The next free number is proposed",
                                        model.numberProblem()),
                                new Field(
                                        "End of life",
                                        text(model.endOfLife()),
                                        "Such as 2028-12-31, or nothing",
                                        model.dateProblem()),
                                new Field(
                                        "Tags",
                                        text(model.tags()),
                                        "Such as stage=test, team=web",
                                        model.tagsProblem())),
                        disks(),
                        latest(),
                        Texts.section("Replication"),
                        targets(),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        show(model.found().getValue());
        model.found().addListener((_, _, now) -> show(now));
        return content;
    }

    private HBox source() {
        file.textProperty().bindBidirectional(model.file());
        file.setOnAction(_ -> model.inspect());
        file.focusedProperty()
                .addListener((_, _, isFocused) -> {
                    if (!isFocused) {
                        model.inspect();
                    }
                });
        Field field =
                new Field(
                        "Disk image of the system",
                        file,
                        "Raw, VHD, VHDX, QCOW2 or VMDK; a file can also be dropped here",
                        model.fileProblem());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button choose = new Button("Choose…", Icon.of("fth-folder"));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(_ -> choose());
        HBox line = new HBox(8, field, choose);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private void choose() {
        files.open("Choose a disk image", model::choose);
    }

    private Field disks() {
        TextArea area = new TextArea();
        area.setPrefRowCount(DISK_LINES);
        area.textProperty().bindBidirectional(model.dataDisks());
        return new Field(
                "Data disks",
                area,
                "One file a line, from LUN 0 on; may stay empty",
                new ReadOnlyStringWrapper(""));
    }

    private CheckBox latest() {
        CheckBox box = new CheckBox("Leave it out of latest in every region");
        box.selectedProperty().bindBidirectional(model.excluded());
        return box;
    }

    private VBox targets() {
        show(model.totals().getValue());
        model.totals().addListener((_, _, now) -> show(now));
        totals.getStyleClass().add("targets-totals");
        VBox all =
                new VBox(
                        new TargetBar(model::regions, model::edit, model.usual()),
                        new TargetTable(model.lines(), model::edit, model.currency()),
                        totals);
        all.getStyleClass().add("panel");
        return all;
    }

    private static TextField text(StringProperty typed) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private void show(Found now) {
        found.getChildren().clear();
        if (!now.facts().isEmpty()) {
            found.getChildren().add(line("fth-check-circle", Texts.prose(now.facts(), "medium")));
        }
        now.warnings()
                .forEach(warning ->
                        found.getChildren()
                                .add(line("fth-alert-triangle", Texts.prose(warning, "warning"))));
        found.setManaged(!found.getChildren().isEmpty());
    }

    private static HBox line(String icon, Label words) {
        HBox line = new HBox(8, Icon.sized(icon, 14), words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private void show(Totals now) {
        totals.getChildren()
                .setAll(
                        Texts.strong(now.count()),
                        Texts.muted(now.size()),
                        Space.across(),
                        Texts.strong(now.cost()));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return file;
    }

    @Override
    public void close() {
        pulse.close();
        model.close();
    }
}
