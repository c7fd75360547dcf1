package gallerist.app.desktop;

import gallerist.app.control.Overlay;
import gallerist.app.fx.Checked;
import gallerist.app.text.Visible;
import gallerist.model.Problem;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Short words at the lower right. */
final class Notices {
    private static final int SHOWN = 200;

    private final Overlay overlay;

    Notices(Overlay overlay) {
        this.overlay = overlay;
    }

    void refused(List<Problem> problems) {
        overlay.warn(Checked.sentences(problems));
    }

    void warn(String sentence) {
        overlay.warn(sentence);
    }

    void tell(String sentence) {
        overlay.tell(sentence);
    }

    /** Puts a text on the clipboard and says so. */
    void copied(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        boolean isShort = text.length() <= SHOWN && text.lines().count() <= 1;
        overlay.tell(
                isShort
                        ? "Copied " + Visible.of(text)
                        : "Copied %,d characters".formatted(text.length()));
    }
}
