package gallerist.app.sharing;

import gallerist.app.control.Icon;
import gallerist.app.control.Texts;
import gallerist.app.text.Visible;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One box of the matrix: a real check box, and why it is ticked. Used for one spot after another.
 */
final class MatrixBox extends HBox {
    private static final int ICON = 12;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FOLLOWS = PseudoClass.getPseudoClass("follows");
    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final CheckBox box = new CheckBox();
    private final Label why = Texts.styled("", "why");
    private final FontIcon icon = Icon.sized("fth-key", ICON);
    private Optional<Spot> spot = Optional.empty();

    /**
     * Makes a box without a spot.
     *
     * @param choose is told where a person clicked
     * @param toggle is told which box a person wants to change
     */
    MatrixBox(Consumer<Spot> choose, Consumer<Spot> toggle) {
        super(6);
        getStyleClass().add("matrix-box");
        setAlignment(Pos.CENTER_LEFT);
        box.setMnemonicParsing(false);
        box.setMinWidth(USE_PREF_SIZE);
        why.setMinWidth(0);
        why.setGraphic(icon);
        getChildren().addAll(box, why);
        setOnMousePressed(_ -> spot.ifPresent(choose));
        box.setOnAction(_ -> {
            // What is shown is what the model says, not what the click did.
            box.setSelected(!box.isSelected());
            spot.ifPresent(toggle);
        });
    }

    void show(Spot here, Cell cell, String spoken, boolean isChosen) {
        spot = Optional.of(here);
        boolean isTurned = box.isSelected() != cell.isTicked();
        box.setSelected(cell.isTicked());
        box.setText(cell.word());
        box.setAccessibleText(spoken);
        box.setAccessibleHelp(cell.refusal());
        box.setTooltip(cell.refusal().isEmpty() ? null : new Tooltip(Visible.of(cell.refusal())));
        box.setFocusTraversable(isChosen);
        why.setText(cell.why());
        why.setVisible(!cell.icon().isEmpty());
        if (!cell.icon().isEmpty()) {
            icon.setIconCode(Feather.findByDescription(cell.icon()));
        }
        pseudoClassStateChanged(CHOSEN, isChosen);
        pseudoClassStateChanged(FOLLOWS, cell.weight() == Cell.Weight.FOLLOWS);
        pseudoClassStateChanged(BARRED, cell.weight() == Cell.Weight.BARRED);
        pseudoClassStateChanged(PLANNED, cell.weight() == Cell.Weight.PLANNED);
        pseudoClassStateChanged(
                REFUSED, !cell.refusal().isEmpty() && cell.weight() != Cell.Weight.BARRED);
        if (isTurned) {
            // What changes while boxes are laid out is else painted with whatever changes next.
            applyCss();
        }
    }

    Optional<Spot> spot() {
        return spot;
    }

    CheckBox box() {
        return box;
    }
}
