package gallerist.app.cli.option;

import gallerist.model.Nearest;
import gallerist.model.gallery.Named;
import java.util.List;
import java.util.stream.Stream;

/** A choice that was typed as a part of a longer value. */
public final class TypedChoice {
    private TypedChoice() {}

    public static <E extends Enum<E> & Named> E of(Class<E> choices, String typed) {
        return Named.find(choices, typed).orElseThrow(() -> unknown(choices, typed));
    }

    private static <E extends Enum<E> & Named> WrongCommandLine unknown(
            Class<E> choices, String typed) {
        List<String> names = Stream.of(choices.getEnumConstants()).map(Named::text).toList();
        String nearest = Nearest.to(typed, names);
        return new WrongCommandLine(
                "'%s' is not one of %s.%s"
                        .formatted(
                                typed,
                                String.join(", ", names),
                                nearest.isEmpty() ? "" : " Did you mean '%s'?".formatted(nearest)));
    }
}
