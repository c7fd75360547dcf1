package gallerist.app.editing.many;

import gallerist.app.code.Recipe;
import gallerist.app.fx.Reversible;
import gallerist.app.page.loss.Consequence;
import gallerist.storage.Sweeps;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    static final String IN_PART = "Only versions in Recycle can be taken back with Ctrl+Z";

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
                together(other));
    }

    /** One sentence for both: of some it is true, of others it is not. */
    private String together(Together other) {
        if (will.isEmpty() || other.will.isEmpty()) {
            return will.isEmpty() ? other.note : note;
        }
        return note.equals(other.note) ? note : IN_PART;
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

    /** All of it, to be copied. */
    Recipe recipe() {
        return Recipe.all(will.stream().map(Planned::recipe).toList());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** What is done about each of those that are changed. */
    List<Sweeps.Step> steps() {
        return will.stream().map(Planned::step).toList();
    }

    /**
     * One that is changed.
     *
     * @param recipe the same to be copied
     * @param back the way back from what came of it, where there is one
     */
    record Planned(
            String name,
            Recipe recipe,
            Sweeps.Step step,
            Function<Sweeps.Came, Optional<Reversible>> back) {}

    /** One that is not, with the reason. */
    record Stays(String name, String reason) {}
}
