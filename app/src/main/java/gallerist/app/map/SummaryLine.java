package gallerist.app.map;

import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The sum of all regions between map and table. */
final class SummaryLine {
    private static final double BAR = 160;

    private final HBox line = new HBox(12);
    private final Label targets = Texts.styled("", "strong");
    private final Label verified = Texts.muted("");
    private final Region verifiedPart = part("verified");
    private final Region movingPart = part("copying");
    private final HBox bar = new HBox(verifiedPart, movingPart);
    private final Label percent = Texts.styled("", "strong");
    private final Label written = Texts.muted("");
    private final Label rate = Texts.muted("");

    SummaryLine() {
        bar.getStyleClass().add("map-sum-bar");
        bar.setMinWidth(BAR);
        bar.setMaxSize(BAR, Region.USE_PREF_SIZE);
        HBox bytes = new HBox(6, percent, written);
        bytes.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(targets, verified, bar, bytes, Space.across(), rate);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("map-sum");
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().addAll("map-sum-part", style);
        return part;
    }

    Node node() {
        return line;
    }

    /** Before anything is known. */
    void awaited() {
        targets.setText("");
        verified.setText("Reading what lies where…");
        bar.setVisible(false);
        bar.setManaged(false);
    }

    void show(Survey survey) {
        int all = survey.standings().size();
        targets.setText(Figures.counted(all, "target region", "target regions"));
        verified.setText("%d of %d verified".formatted(survey.verified(), all));
        long total = survey.sum(Standing::total);
        long done = survey.sum(Standing::written);
        long whole = survey.verifiedBytes();
        boolean hasBytes = total > 0;
        bar.setVisible(hasBytes);
        bar.setManaged(hasBytes);
        percent.setText(hasBytes ? percent(done, total) + " %" : "");
        written.setText(
                hasBytes
                        ? Sizes.part(done, total) + " written"
                        : all == 0 ? "" : "Nothing here came with bytes");
        width(verifiedPart, hasBytes ? BAR * whole / total : 0);
        width(movingPart, hasBytes ? BAR * Math.max(0, done - whole) / total : 0);
        long now = survey.sum(Standing::rate);
        rate.setText(now == 0 ? "" : Sizes.rate(now) + " in total");
    }

    private static long percent(long done, long total) {
        return done == total ? 100 : Math.min(99, 100 * done / total);
    }

    private static void width(Region part, double width) {
        part.setMinWidth(width);
        part.setPrefWidth(width);
        part.setMaxWidth(width);
    }
}
