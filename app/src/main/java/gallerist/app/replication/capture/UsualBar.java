package gallerist.app.replication.capture;

import gallerist.app.control.Explained;
import gallerist.app.control.Stepper;
import gallerist.app.control.Texts;
import gallerist.app.replication.Draft;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageStrategy;
import gallerist.model.replication.StorageType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** What regions get that say nothing of their own, and whether bytes are copied at all. */
final class UsualBar extends HBox {
    private final Placing placing;
    private final Stepper replicas;
    private final ComboBox<ReplicationMode> mode = new ComboBox<>();
    private final ComboBox<StorageChoice> storage = new ComboBox<>();
    private boolean isShowing;

    UsualBar(Placing placing) {
        super(8);
        this.placing = placing;
        this.replicas =
                new Stepper(
                        "Default replicas",
                        1,
                        placing.most(),
                        count -> {
                            if (count >= 1 && count <= placing.most()) {
                                edit(draft -> draft.withUsual(count, draft.plan().storage()));
                            }
                        });
        mode.getItems().setAll(ReplicationMode.values());
        mode.setConverter(words(ReplicationMode::text));
        mode.setAccessibleText("Replication mode");
        mode.valueProperty().addListener((_, _, now) -> edit(draft -> draft.with(now)));
        storage.getItems().setAll(choices());
        storage.setConverter(words(UsualBar::text));
        storage.setAccessibleText("Default storage type");
        storage.valueProperty()
                .addListener((_, _, now) ->
                        edit(draft -> draft.withUsual(draft.plan().replicaCount(), now)));
        mode.setMinWidth(USE_PREF_SIZE);
        storage.setMinWidth(USE_PREF_SIZE);
        Explained.chosen(storage);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("tab-bar", "usual-bar");
        getChildren()
                .addAll(
                        caption("Replication", mode),
                        mode,
                        caption("Default replicas", replicas),
                        replicas,
                        caption("Default storage", storage),
                        storage,
                        Texts.small("for regions that are added from now on"));
        show(placing.drafted().getValue());
        placing.drafted().addListener((_, _, now) -> show(now));
    }

    private static Label caption(String text, Node control) {
        Label caption = Explained.word(Texts.caption(text));
        caption.setLabelFor(control);
        caption.setMinWidth(Label.USE_PREF_SIZE);
        return caption;
    }

    private static List<StorageChoice> choices() {
        List<StorageChoice> choices = new ArrayList<>();
        for (StorageType type : StorageType.values()) {
            choices.add(new StorageChoice.Type(type));
        }
        for (StorageStrategy strategy : StorageStrategy.values()) {
            choices.add(new StorageChoice.Strategy(strategy));
        }
        return choices;
    }

    private static String text(StorageChoice choice) {
        return switch (choice) {
            case StorageChoice.Type(StorageType type) -> type.text();
            case StorageChoice.Strategy(StorageStrategy strategy) -> strategy.text();
        };
    }

    private static <T> StringConverter<T> words(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }

    private void edit(UnaryOperator<Draft> change) {
        if (!isShowing) {
            placing.edit(change);
        }
    }

    private void show(Optional<Draft> now) {
        now.ifPresent(draft -> {
            isShowing = true;
            replicas.show(draft.plan().replicaCount(), false);
            mode.setValue(draft.plan().mode());
            storage.setValue(draft.plan().storage());
            isShowing = false;
        });
    }
}
