package gallerist.app.page.note;

import gallerist.app.control.Field;
import gallerist.app.control.Typed;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One line that unfolds: most changes need no words. */
public final class NotePane extends VBox {
    private static final double GAP = 8;

    public NotePane(NoteViewModel model) {
        super(GAP);
        TextField reason = Typed.in(model.reason());
        Node fields =
                new VBox(
                        GAP,
                        new Field(
                                "Reason",
                                reason,
                                "Why it is done; kept in the activity log",
                                model.problemOfReason()),
                        new Field(
                                "Way back",
                                Typed.in(model.rollback()),
                                "How it would be taken back",
                                model.problemOfRollback()),
                        new Field(
                                "Contact",
                                Typed.in(model.contact()),
                                "Whom to ask about it",
                                model.problemOfContact()));
        Button unfold = new Button("Note for this change…");
        unfold.setMnemonicParsing(false);
        unfold.getStyleClass().add("link");
        unfold.setOnAction(_ -> {
            getChildren().setAll(fields);
            reason.requestFocus();
        });
        getChildren().add(unfold);
    }
}
