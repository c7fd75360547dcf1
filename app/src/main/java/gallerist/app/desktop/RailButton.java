package gallerist.app.desktop;

import gallerist.app.control.Icon;
import gallerist.app.control.Texts;
import gallerist.app.page.Tally;
import gallerist.app.text.Figures;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** One page at the edge of the window, with how much there is to look at. */
final class RailButton extends ToggleButton {
    private static final int ICON = 18;
    private static final int MOST = 99;
    private static final double RIGHT = 11;
    private static final double UP = -5;

    private final Label count = Texts.styled("", "rail-count");
    private final Tooltip tip;
    private final String title;

    RailButton(String title, String icon) {
        super(title);
        this.title = title;
        this.tip = new Tooltip(title);
        setTooltip(tip);
        count.setMinWidth(Label.USE_PREF_SIZE);
        count.setVisible(false);
        count.setTranslateX(RIGHT);
        count.setTranslateY(UP);
        StackPane sign = new StackPane(Icon.sized(icon, ICON), count);
        sign.setMinSize(ICON, ICON);
        sign.setMaxSize(ICON, ICON);
        StackPane.setAlignment(count, Pos.TOP_LEFT);
        setGraphic(sign);
        setAccessibleText(title);
    }

    /** Hints can wait: they are told, but not counted. */
    void show(Tally tally) {
        int pressing = tally.pressing();
        count.setVisible(pressing > 0);
        count.setText(pressing > MOST ? MOST + "+" : Figures.count(pressing));
        count.getStyleClass().removeAll("fault", "warning");
        count.getStyleClass().add(tally.faults() > 0 ? "fault" : "warning");
        tip.setText(tally.words().isEmpty() ? title : title + ": " + tally.words());
        setAccessibleText(tally.words().isEmpty() ? title : title + ", " + tally.words());
    }
}
