package gallerist.app.replication.capture;

import gallerist.app.control.Choice;
import gallerist.app.control.Field;
import gallerist.app.control.Icon;
import gallerist.app.control.PairRows;
import gallerist.app.control.Texts;
import gallerist.app.page.FileKind;
import gallerist.app.page.FilePick;
import gallerist.app.page.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What an image version is made from. */
final class ImagePart extends VBox {
    private static final double LUN = 72;

    /** Where what was found will stand, so that nothing moves when it comes. */
    private static final double FOUND = 42;

    private final ImageContents contents;
    private final VBox source = new VBox(8);
    private final VBox found = new VBox(4);
    private final Files files;
    private final FilePick file;

    ImagePart(ImageContents contents, Files files) {
        super(8);
        this.contents = contents;
        this.files = files;
        this.file =
                new FilePick(
                        files,
                        FileKind.DISK_IMAGE,
                        "Disk image of the system",
                        "Raw, VHD, VHDX, QCOW2 or VMDK; a file can also be dropped here",
                        contents.file(),
                        contents.fileProblem(),
                        contents::choose,
                        contents::inspect);
        ComboBox<SourceKind> kind =
                Choice.of(Arrays.asList(SourceKind.values()), contents.kind(), SourceKind::text);
        getChildren().addAll(new Field("Made from", kind, ""), source);
        found.setMinHeight(FOUND);
        build();
        contents.kind().addListener((_, _, _) -> build());
        contents.choices().addListener((_, _, _) -> build());
        show(contents.found().getValue());
        contents.found().addListener((_, _, now) -> show(now));
    }

    private void build() {
        List<Node> parts = new ArrayList<>();
        switch (contents.kind().get()) {
            case FILES -> {
                parts.add(file);
                parts.add(found);
                parts.add(dataFiles());
            }
            case DISKS -> {
                parts.add(choice("Snapshot or disk of the system"));
                parts.add(
                        dataDisks(
                                "name",
                                "Of "
                                        + contents.choices().getValue().stream()
                                                .map(OfferedSource::words)
                                                .collect(Collectors.joining(", "))));
            }
            case MANAGED_IMAGE -> parts.add(choice("Managed image"));
            case MACHINE -> parts.add(choice("Virtual machine"));
            case VERSION -> parts.add(choice("Image version"));
            case METADATA ->
                    parts.add(
                            Texts.prose(
                                    "Recorded as it is planned, without any bytes: no machine can"
                                            + " be made from it, and nothing is replicated.",
                                    "muted"));
        }
        source.getChildren().setAll(parts);
    }

    private Field choice(String name) {
        List<OfferedSource> offers = contents.choices().getValue();
        return new Field(
                name,
                Choice.ofMany(offers, contents.chosen(), OfferedSource::words),
                offers.isEmpty() ? "There is none in this workspace" : "Found by typing");
    }

    private HBox dataFiles() {
        Field field = dataDisks("file", "One file a row; the LUN may stay empty");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button choose = new Button("Choose…", Icon.of("fth-folder"));
        choose.setAccessibleText("Choose a data disk");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(_ -> files.open("Data disk", FileKind.DISK_IMAGE, contents::add));
        HBox line = new HBox(8, field, choose);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private Field dataDisks(String value, String help) {
        return new Field(
                "Data disks",
                new PairRows(
                        new PairRows.Words("Data disk", "LUN", value, LUN), contents.dataDisks()),
                help,
                contents.diskProblem());
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
    }

    private static HBox line(String icon, Label words) {
        HBox line = new HBox(8, Icon.sized(icon, 14), words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    Node first() {
        return file.field();
    }
}
