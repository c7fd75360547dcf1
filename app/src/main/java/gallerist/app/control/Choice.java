package gallerist.app.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/** One of several, by its words. */
public final class Choice {
    private Choice() {}

    public static <T> ComboBox<T> of(
            List<T> choices, Property<T> chosen, Function<T, String> words) {
        return prepared(new ComboBox<>(), choices, chosen, words);
    }

    /** One of many, found by typing. */
    public static <T> ComboBox<T> ofMany(
            List<T> choices, Property<T> chosen, Function<T, String> words) {
        SearchableComboBox<T> box = new SearchableComboBox<>();
        new Searching<>(box);
        return prepared(box, choices, chosen, words);
    }

    private static <T> ComboBox<T> prepared(
            ComboBox<T> box, List<T> choices, Property<T> chosen, Function<T, String> words) {
        box.getItems().setAll(choices);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T choice) {
                        return choice == null ? "" : words.apply(choice);
                    }

                    @Override
                    public T fromString(String text) {
                        return choices.stream()
                                .filter(choice -> words.apply(choice).equalsIgnoreCase(text))
                                .findFirst()
                                .orElse(chosen.getValue());
                    }
                });
        box.setValue(chosen.getValue());
        chosen.addListener((_, _, now) -> box.setValue(now));
        // A box that is searched has no value for a while; what was chosen stays.
        box.valueProperty()
                .addListener((_, _, now) -> Optional.ofNullable(now).ifPresent(chosen::setValue));
        return box;
    }
}
