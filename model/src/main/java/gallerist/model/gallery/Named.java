package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.Optional;
import java.util.stream.Stream;

/** A choice that the service knows by a fixed name. */
public interface Named {

    /** The name as the service writes it. */
    String text();

    static <E extends Enum<E> & Named> Optional<E> find(Class<E> choices, String text) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.text().equalsIgnoreCase(text)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** Like {@link #find}, but refuses what is not a choice, naming the choices. */
    static <E extends Enum<E> & Named> E of(Class<E> choices, String field, String text) {
        return find(choices, text)
                .orElseThrow(() ->
                        new Refusal(
                                new Problem.ChoiceUnknown(
                                        field,
                                        text,
                                        Stream.of(choices.getEnumConstants())
                                                .map(Named::text)
                                                .toList())));
    }
}
