package gallerist.app.desktop;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Workbench;
import gallerist.storage.Caller;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Says across the window that it is seen with somebody else's eyes. */
final class ActingBanner {
    private final Workbench bench;
    private final Caller oneself;
    private final HBox bar = new HBox(8);

    ActingBanner(Workbench bench) {
        this.bench = bench;
        this.oneself = bench.acting().get();
        bar.getStyleClass().add("acting-banner");
        bar.setAlignment(Pos.CENTER_LEFT);
        show(oneself);
        bench.acting().addListener((_, _, now) -> show(now));
    }

    private void show(Caller now) {
        boolean isOneself = now.principal().equals(oneself.principal());
        bar.setVisible(!isOneself);
        bar.setManaged(!isOneself);
        Button back = new Button("Back to myself");
        back.setOnAction(_ -> bench.actAs(oneself));
        bar.getChildren()
                .setAll(
                        Icon.of("fth-eye"),
                        Texts.styled(
                                "You see and do everything as "
                                        + now.principal().displayName()
                                        + ".",
                                "medium"),
                        Texts.muted("What they may not see is not shown."),
                        Space.across(),
                        back);
    }

    Node node() {
        return bar;
    }
}
