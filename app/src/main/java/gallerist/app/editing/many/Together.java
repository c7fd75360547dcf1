package gallerist.app.editing.many;

import gallerist.app.fx.Reversible;
import gallerist.app.page.loss.Consequence;
import gallerist.model.Outcome;
import gallerist.storage.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of many.
 *
 * @param will in the order in which it is done
 * @param stays what cannot, or need not, be changed
 * @param consequences what to know before
 * @param note whether it can be undone
 */
record Together(
        List<Planned> will, List<Stays> stays, List<Consequence> consequences, String note) {
    static final Together NOTHING = new Together(List.of(), List.of(), List.of(), "");

    Together {
        will = List.copyOf(will);
        stays = List.copyOf(stays);
        consequences = List.copyOf(consequences);
    }

    /** Both, one after the other. */
    Together and(Together other) {
        return new Together(
                joined(will, other.will),
                joined(stays, other.stays),
                joined(consequences, other.consequences),
                note.equals(other.note) ? note : (note + " " + other.note).strip());
    }

    /** Whether it comes to the same: what is done, what stays and what follows. */
    boolean saysTheSameAs(Together other) {
        return names().equals(other.names())
                && stays.equals(other.stays)
                && consequences.equals(other.consequences)
                && note.equals(other.note);
    }

    private List<String> names() {
        return will.stream().map(Planned::name).toList();
    }

    /** All of it as commands, a line each. */
    String command() {
        return will.stream().map(Planned::command).collect(Collectors.joining("\n"));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** One that is changed, with the same as a command, and the way back where there is one. */
    record Planned(
            String name, String command, Function<Caller, Outcome<Optional<Reversible>>> deed) {}

    /** One that is not, with the reason. */
    record Stays(String name, String reason) {}
}
