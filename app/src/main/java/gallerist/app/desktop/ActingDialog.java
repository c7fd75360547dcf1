package gallerist.app.desktop;

import gallerist.app.control.DialogFrame;
import gallerist.app.control.FilterField;
import gallerist.app.control.Foot;
import gallerist.app.control.Icon;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** Asks as whom to act, where there are too many for a menu. */
final class ActingDialog implements View {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 320;
    private static final double ROW = 28;

    private final ActingViewModel model;
    private final Runnable close;
    private final ObservableValue<List<Principal>> found;
    private final FilterField filter;
    private final ListView<Principal> list = new ListView<>();
    private final DialogFrame frame;

    ActingDialog(ActingViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        this.found = model.found();
        filter = new FilterField("Name or sign-in name", model.words());
        list.setFixedCellSize(ROW);
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText("People and service principals");
        list.setPlaceholder(Texts.muted("Nobody has these words"));
        list.setCellFactory(_ -> new Somebody());
        show(found.getValue());
        found.addListener((_, _, now) -> show(now));
        filter.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            } else if (pressed.getCode() == KeyCode.ENTER) {
                become();
            }
        });
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                become();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() > 1) {
                become();
            }
        });
        VBox content = new VBox(filter, list);
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        "Act as",
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                Action.of("act-as", "Act as", "", this::become)
                                        .unless(
                                                Bindings.when(
                                                                list.getSelectionModel()
                                                                        .selectedItemProperty()
                                                                        .isNull())
                                                        .then("Choose somebody first")
                                                        .otherwise("")),
                                close));
    }

    private void show(List<Principal> now) {
        list.getItems().setAll(now);
        list.getSelectionModel().selectFirst();
    }

    private void become() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(somebody -> model.become(somebody, close));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return filter;
    }

    /** One of them. */
    private static final class Somebody extends ListCell<Principal> {
        @Override
        protected void updateItem(Principal somebody, boolean empty) {
            super.updateItem(somebody, empty);
            setText(empty ? "" : ActingViewModel.text(somebody));
            setGraphic(
                    empty
                            ? null
                            : Icon.of(
                                    somebody.kind() == PrincipalKind.USER
                                            ? "fth-user"
                                            : "fth-cpu"));
        }
    }
}
