package gallerist.app.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SearchableComboBox;

/**
 * What a box that is searched does not do by itself: its list opens at the first letter, and what
 * fits best is chosen, not whatever was chosen before as long as it fits as well.
 */
final class Searching<T> {
    private final ComboBox<T> box;
    private Optional<T> before = Optional.empty();

    Searching(SearchableComboBox<T> box) {
        this.box = box;
        box.skinProperty().subscribe(_ -> field().ifPresent(this::follow));
        box.setOnShowing(_ -> before = Optional.ofNullable(box.getValue()));
        box.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private Optional<TextField> field() {
        return Optional.ofNullable(box.lookup("#search"))
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast);
    }

    private void typed(KeyEvent event) {
        boolean isText =
                !event.getCharacter().isBlank()
                        && !Character.isISOControl(event.getCharacter().charAt(0))
                        && !event.isControlDown()
                        && !event.isAltDown()
                        && !event.isMetaDown();
        if (isText && !box.isShowing()) {
            box.show();
            field().ifPresent(field -> {
                field.requestFocus();
                field.appendText(event.getCharacter());
            });
            event.consume();
        }
    }

    private void follow(TextField field) {
        field.textProperty().addListener((_, _, text) -> choose(text.strip()));
    }

    private void choose(String text) {
        if (!text.isEmpty()) {
            inner().ifPresent(list ->
                    best(list.getItems(), text.toLowerCase(Locale.ROOT))
                            .or(() -> before)
                            .ifPresent(list.getSelectionModel()::select));
        }
    }

    /** The box in the box: it holds those that are left. */
    @SuppressWarnings("unchecked")
    private Optional<ComboBox<T>> inner() {
        return box.getChildrenUnmodifiable().stream()
                .filter(ComboBox.class::isInstance)
                .map(child -> (ComboBox<T>) child)
                .findFirst();
    }

    private Optional<T> best(List<T> left, String text) {
        return Stream.<Predicate<String>>of(
                        words -> words.startsWith(text), words -> words.contains(text), _ -> true)
                .flatMap(fits -> left.stream().filter(each -> fits.test(words(each))))
                .findFirst();
    }

    private String words(T each) {
        return box.getConverter().toString(each).toLowerCase(Locale.ROOT);
    }
}
