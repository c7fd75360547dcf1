package gallerist.app.sharing;

import gallerist.app.control.Icon;
import gallerist.app.text.Visible;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a column is about; that of an image unfolds its versions. Used for one after another. */
final class MatrixHead extends Button {
    private static final int FOLD = 12;
    private static final PseudoClass FOLDS = PseudoClass.getPseudoClass("folds");

    private final FontIcon arrow = Icon.sized("fth-chevron-right", FOLD);
    private final Tooltip tip = new Tooltip();

    MatrixHead() {
        getStyleClass().add("matrix-head");
        setMnemonicParsing(false);
        setGraphic(arrow);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(false);
        setTooltip(tip);
    }

    void show(ColumnHead head, Runnable fold) {
        boolean isOpen = head.kind() == ColumnHead.Kind.OPEN_IMAGE;
        String title = Visible.of(head.title());
        setText(title);
        tip.setText(title);
        arrow.setIconCode(
                Feather.findByDescription(isOpen ? "fth-chevron-down" : "fth-chevron-right"));
        setContentDisplay(head.isImage() ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        pseudoClassStateChanged(FOLDS, head.isImage());
        setAccessibleText(
                head.isImage()
                        ? (isOpen ? "Hide the versions of " : "Show the versions of ") + title
                        : title);
        setOnAction(_ -> fold.run());
    }
}
