package gallerist.app.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A sentence with what more there is to it below, behind an icon. */
public final class IconLine extends HBox {
    private static final double GAP = 12;

    /**
     * Makes it.
     *
     * @param more may be empty
     */
    public IconLine(String icon, String sentence, String more) {
        super(GAP);
        VBox words = new VBox(Texts.prose(sentence, "medium"));
        if (!more.isEmpty()) {
            words.getChildren().add(Texts.prose(more, "small", "muted"));
        }
        getChildren().addAll(Icon.of(icon), words);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("consequence");
    }
}
