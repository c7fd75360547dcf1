package gallerist.app.desktop;

import gallerist.app.control.Icon;
import gallerist.app.control.Texts;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Visible;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.storage.Caller;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;

/** Who acts, and who else could. */
final class ActingAs {
    private static final int MOST = 12;

    private final Workbench bench;
    private final ObservableBooleanValue isNarrow;
    private final Dialogs dialogs;
    private final MenuButton button = new MenuButton();

    /**
     * Makes it.
     *
     * @param isNarrow whether there is room for the name only
     */
    ActingAs(Workbench bench, Dialogs dialogs, ObservableBooleanValue isNarrow) {
        this.bench = bench;
        this.dialogs = dialogs;
        this.isNarrow = isNarrow;
        button.getStyleClass().add("flat");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        show(bench.acting().get());
        bench.acting().addListener((_, _, caller) -> show(caller));
        bench.call(
                _ ->
                        Stream.of(PrincipalKind.USER, PrincipalKind.SERVICE_PRINCIPAL)
                                .flatMap(kind -> bench.workspace().people().list(kind).stream())
                                .toList(),
                this::offer);
    }

    private void show(Caller caller) {
        String name = caller.principal().displayName();
        Label words = Texts.muted("Acting as");
        words.visibleProperty().bind(Bindings.not(isNarrow));
        words.managedProperty().bind(words.visibleProperty());
        HBox line = new HBox(6, Icon.of("fth-user"), words, Texts.styled(name, "medium"));
        line.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(line);
        button.setAccessibleText("Acting as " + name);
    }

    private void offer(List<Principal> everybody) {
        MenuItem owner = new MenuItem("Owner of the workspace", Icon.of("fth-home"));
        owner.setOnAction(_ -> become(""));
        button.getItems().setAll(owner, new SeparatorMenuItem());
        everybody.stream().limit(MOST).forEach(each -> button.getItems().add(item(each)));
        if (everybody.size() > MOST) {
            button.getItems().addAll(new SeparatorMenuItem(), somebodyElse(everybody));
        }
    }

    private MenuItem somebodyElse(List<Principal> everybody) {
        MenuItem item = new MenuItem("Somebody else…", Icon.of("fth-search"));
        item.setOnAction(_ ->
                dialogs.open(
                        close -> new ActingDialog(new ActingViewModel(bench, everybody), close)));
        return item;
    }

    private MenuItem item(Principal somebody) {
        MenuItem item =
                new MenuItem(
                        Visible.of(somebody.displayName()),
                        Icon.of(somebody.kind() == PrincipalKind.USER ? "fth-user" : "fth-cpu"));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> become(somebody.id().toString()));
        return item;
    }

    private void become(String name) {
        bench.call(_ -> bench.workspace().caller(name).orThrow(), bench::actAs);
    }

    Node node() {
        return button;
    }
}
