package gallerist.app.page;

import gallerist.app.control.Field;
import gallerist.app.control.Icon;
import gallerist.app.control.Typed;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** A file by its path: typed, or chosen. */
public final class FilePick extends HBox {
    private static final Duration PATIENCE = Duration.millis(300);

    private final PauseTransition typing = new PauseTransition(PATIENCE);
    private final TextField path;

    /**
     * Makes it.
     *
     * @param files asks for the file
     * @param looked is told when a path was typed to its end, or when somebody pauses
     */
    public FilePick(
            Files files,
            FileKind kind,
            String name,
            String help,
            StringProperty typed,
            ObservableValue<String> problem,
            Consumer<Path> chosen,
            Runnable looked) {
        super(8);
        path = Typed.in(typed);
        path.setOnAction(_ -> looked.run());
        typing.setOnFinished(_ -> looked.run());
        path.textProperty().addListener((_, _, _) -> typing.playFromStart());
        path.focusedProperty()
                .addListener((_, _, isFocused) -> {
                    if (!isFocused) {
                        looked.run();
                    }
                });
        Field field = new Field(name, path, help, problem);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button choose = new Button("Choose…", Icon.of("fth-folder"));
        choose.setAccessibleText("Choose " + name.toLowerCase(Locale.ROOT));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(_ -> files.open(name, kind, chosen));
        setAlignment(Pos.CENTER);
        getChildren().addAll(field, choose);
    }

    public TextField field() {
        return path;
    }
}
