package gallerist.app.replication.capture;

import gallerist.app.control.Columns;
import gallerist.app.control.Field;
import gallerist.app.control.Typed;
import gallerist.app.fx.Always;
import gallerist.app.page.FileKind;
import gallerist.app.page.FilePick;
import gallerist.app.page.Files;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What a version of a VM application is made from. */
final class PackagePart extends VBox {
    private final FilePick file;

    PackagePart(PackageContents contents, Files files) {
        super(8);
        this.file =
                new FilePick(
                        files,
                        FileKind.PACKAGE,
                        "Package file",
                        "Up to 2 GB, of any kind; a file can also be dropped here",
                        contents.file(),
                        contents.fileProblem(),
                        contents::choose,
                        contents::look);
        FilePick configuration =
                new FilePick(
                        files,
                        FileKind.ANY,
                        "Default configuration file",
                        "May stay empty",
                        contents.configuration(),
                        nothing(),
                        path -> contents.configuration().set(path.toString()),
                        contents::look);
        CheckBox reruns = new CheckBox("Run the command again after a reboot");
        reruns.selectedProperty().bindBidirectional(contents.reruns());
        getChildren()
                .addAll(
                        file,
                        configuration,
                        new Columns(
                                new Field(
                                        "Install command",
                                        Typed.in(contents.install()),
                                        "Such as ./install.sh",
                                        contents.scriptProblem()),
                                new Field(
                                        "Remove command",
                                        Typed.in(contents.remove()),
                                        "Such as ./remove.sh"),
                                new Field(
                                        "Update command",
                                        Typed.in(contents.update()),
                                        "May stay empty: remove, then install")),
                        new Columns(
                                new Field(
                                        "Package name on the machine",
                                        Typed.in(contents.packageName()),
                                        "May stay empty"),
                                new Field("After a reboot", reruns, "")));
    }

    private static ObservableValue<String> nothing() {
        return new Always<>("");
    }

    Node first() {
        return file.field();
    }
}
