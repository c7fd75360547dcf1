package gallerist.app.control;

import gallerist.app.text.Visible;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;

/** Labels in the few styles that the screen has. What people typed is shown with nothing hidden. */
public final class Texts {
    /** What was typed may be endless; a sentence about it is not. */
    private static final int LONGEST = 600;

    private Texts() {}

    /** A sentence with what people typed in it, as it may stand on the screen. */
    public static String shown(String sentence) {
        String visible = Visible.of(sentence);
        return visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible;
    }

    public static Label styled(String text, String... styles) {
        Label label = new Label(Visible.of(text));
        label.getStyleClass().addAll(styles);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        return label;
    }

    public static Label plain(String text) {
        return styled(text);
    }

    public static Label strong(String text) {
        return styled(text, "strong");
    }

    public static Label muted(String text) {
        return styled(text, "muted");
    }

    /** Twelve pixels and muted: what stands below or beside something. */
    public static Label small(String text) {
        return styled(text, "small", "muted");
    }

    /** The title of a group of fields or rows. */
    public static Label caption(String text) {
        return styled(text, "caption");
    }

    public static Label section(String text) {
        return styled(text, "section");
    }

    /** Of any length, over as many lines as it takes. */
    public static Label prose(String text, String... styles) {
        Label label = styled(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
