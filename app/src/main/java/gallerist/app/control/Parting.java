package gallerist.app.control;

import javafx.scene.control.Button;

/** The foot of a dialog that would close with something that nobody has agreed to lose. */
public final class Parting {
    private final FoldingRow foot;
    private final Button keep = new Button("Keep it");

    /**
     * Makes it.
     *
     * @param loss what would be lost, as a sentence
     */
    public Parting(String loss, Runnable lose, Runnable stay) {
        Button away = new Button("Throw it away");
        away.getStyleClass().add("losing");
        away.setOnAction(_ -> lose.run());
        keep.setOnAction(_ -> stay.run());
        foot = new FoldingRow(8, Texts.strong(loss), Space.across(), away, keep);
        foot.getStyleClass().add("dialog-foot");
    }

    public FoldingRow node() {
        return foot;
    }

    /** To keep it is what a key does first. */
    public void ask() {
        keep.requestFocus();
    }
}
