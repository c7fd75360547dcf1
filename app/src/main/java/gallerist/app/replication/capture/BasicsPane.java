package gallerist.app.replication.capture;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Columns;
import gallerist.app.control.Field;
import gallerist.app.control.PairRows;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.page.Files;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The first step: what a version is made from, and how it is called. */
final class BasicsPane extends VBox {
    private final Node first;

    /**
     * Puts it together.
     *
     * @param lab sets what suits a lab
     */
    BasicsPane(Contents contents, Basics basics, Files files, Runnable lab) {
        getStyleClass().add("dialog-content");
        first =
                switch (contents) {
                    case ImageContents disks -> {
                        ImagePart part = new ImagePart(disks, files);
                        getChildren().add(part);
                        yield part.first();
                    }
                    case PackageContents packed -> {
                        PackagePart part = new PackagePart(packed, files);
                        getChildren().add(part);
                        yield part.first();
                    }
                };
        CheckBox excluded = new CheckBox("Leave it out of latest in every region");
        excluded.selectedProperty().bindBidirectional(basics.excluded());
        getChildren()
                .addAll(
                        new Columns(
                                new Field(
                                        "Version",
                                        Typed.in(basics.number()),
                                        "The next free number is proposed",
                                        basics.numberProblem()),
                                new Field(
                                        "End of life",
                                        Typed.in(basics.endOfLife()),
                                        "Such as 2028-12-31, or nothing",
                                        basics.dateProblem()),
                                new Field("Latest", excluded, "")),
                        lab(lab),
                        new Field(
                                "Tags",
                                new PairRows(
                                        new PairRows.Words("Tag", "name", "value"), basics.tags()),
                                "Names and values, up to 50",
                                basics.tagsProblem()));
    }

    private static HBox lab(Runnable deed) {
        ActionButton suit =
                new ActionButton(
                        Action.of("suit-lab", "For a lab or sandbox", "fth-zap", deed),
                        ActionButton.Look.OUTLINED);
        HBox line =
                new HBox(
                        12,
                        suit,
                        Texts.small(
                                "One replica at home, shallow unless made from files, and its end in"
                                        + " 14 days"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    Node first() {
        return first;
    }
}
