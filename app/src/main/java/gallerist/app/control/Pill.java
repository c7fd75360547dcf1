package gallerist.app.control;

import gallerist.app.fx.Mark;
import javafx.scene.control.Label;

/** A state as glyph and word on its soft colour. */
public final class Pill extends Label {
    private static final double GLYPH = 14;

    public Pill(Mark mark, int percent, String word) {
        super(word, new Glyph(mark, percent, GLYPH));
        getStyleClass().addAll("pill", mark.style());
        setMinWidth(USE_PREF_SIZE);
    }

    public Pill(Mark mark, String word) {
        this(mark, 0, word);
    }
}
