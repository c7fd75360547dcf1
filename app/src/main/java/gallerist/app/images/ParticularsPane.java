package gallerist.app.images;

import gallerist.app.control.Columns;
import gallerist.app.control.Field;
import gallerist.app.control.PairRows;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import javafx.scene.layout.VBox;

/** The part of a new definition that may stay empty. */
final class ParticularsPane extends VBox {
    ParticularsPane(Particulars said) {
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        new Columns(
                                new Field(
                                        "Release notes",
                                        Typed.in(said.releaseNotes()),
                                        "An address, such as https://contoso.com/notes",
                                        said.notesProblem()),
                                new Field(
                                        "End of life",
                                        Typed.in(said.endOfLife()),
                                        "Such as 2028-12-31, or nothing; it only informs",
                                        said.dateProblem())),
                        Texts.section("Machines that suit it"),
                        new Columns(
                                new Field(
                                        "vCPUs, at least",
                                        Typed.in(said.vcpus().least()),
                                        "",
                                        said.vcpus().problem()),
                                new Field("vCPUs, at most", Typed.in(said.vcpus().most()), ""),
                                new Field(
                                        "Memory in GB, at least",
                                        Typed.in(said.memory().least()),
                                        "",
                                        said.memory().problem()),
                                new Field(
                                        "Memory in GB, at most",
                                        Typed.in(said.memory().most()),
                                        "")),
                        new Field(
                                "Disk types that are ruled out",
                                Typed.in(said.diskTypes()),
                                "Of Standard_LRS, StandardSSD_LRS, Premium_LRS and UltraSSD_LRS,"
                                        + " with commas between",
                                said.typesProblem()),
                        new Field(
                                "Features",
                                new PairRows(
                                        new PairRows.Words("Feature", "name", "value"),
                                        said.features()),
                                "Such as IsHibernateSupported and True",
                                said.featuresProblem()),
                        new Field(
                                "Tags",
                                new PairRows(
                                        new PairRows.Words("Tag", "name", "value"), said.tags()),
                                "Names and values, up to 50",
                                said.tagsProblem()));
    }
}
