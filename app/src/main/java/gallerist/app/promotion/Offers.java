package gallerist.app.promotion;

import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Dials of which each offers what the ones before leave. */
final class Offers {
    private final Observable source;

    /**
     * Of something that changes.
     *
     * @param source what all offers are taken from
     */
    Offers(Observable source) {
        this.source = source;
    }

    /**
     * A choice that is no longer offered becomes the first that is.
     *
     * @param columns how wide it stays, whatever is offered
     */
    Dial dial(
            String title,
            int columns,
            Supplier<List<String>> offered,
            Asked asked,
            Asked... before) {
        ObservableValue<List<String>> choices =
                Bindings.createObjectBinding(
                        offered::get,
                        Stream.concat(Stream.of(source), Stream.of(before).map(Asked::shown))
                                .toArray(Observable[]::new));
        choices.addListener((_, _, now) -> settle(asked, now));
        settle(asked, choices.getValue());
        return new Dial.Pick(title, choices, asked, columns);
    }

    private static void settle(Asked asked, List<String> offered) {
        if (!offered.isEmpty() && !offered.contains(asked.now())) {
            asked.shown().set(offered.getFirst());
        }
    }
}
