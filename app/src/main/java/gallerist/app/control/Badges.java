package gallerist.app.control;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import javafx.scene.control.Label;

/** Draws badges. */
public final class Badges {
    private Badges() {}

    public static Label of(Badge badge) {
        return switch (badge) {
            case Badge.State(Mark mark, int percent, String word) -> new Pill(mark, percent, word);
            case Badge.Tagged(Badge.Kind kind, String word) -> tag(kind, word);
        };
    }

    private static Label tag(Badge.Kind kind, String word) {
        Label tag = Texts.styled(word, "tag");
        switch (kind) {
            case LATEST -> tag.getStyleClass().add("latest");
            case EXCLUDED -> tag.getStyleClass().add("excluded");
            case PLAIN -> {}
        }
        tag.setMinWidth(Label.USE_PREF_SIZE);
        return tag;
    }
}
