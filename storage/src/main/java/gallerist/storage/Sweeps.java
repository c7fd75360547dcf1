package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Anchor;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.TagOperation;
import gallerist.model.gallery.Tags;
import gallerist.model.image.Watch;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.ActivityTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Changes many resources as somebody has seen it planned: exactly so, in one transaction, or not at
 * all.
 */
public final class Sweeps {
    private static final int TRIES = 20;

    private final Database database;
    private final Writes writes;
    private final Imports imports;
    private final Tagging tagging;
    private final Deletions deletions;

    Sweeps(
            Database database,
            Writes writes,
            Imports imports,
            Tagging tagging,
            Deletions deletions) {
        this.database = database;
        this.writes = writes;
        this.imports = imports;
        this.tagging = tagging;
        this.deletions = deletions;
    }

    /** What is done to one resource, which must still be as it was seen. */
    public sealed interface Step {
        Resource seen();

        record Write(Resource seen, Imports.Wish wish) implements Step {}

        record Tag(Resource seen, Map<String, String> tags) implements Step {}

        /** Into the recycle bin where a version has one. */
        record Delete(Resource seen) implements Step {}
    }

    /** What came of a step. */
    public sealed interface Came {
        record Written(Resource now) implements Came {}

        record Tagged(Tags now) implements Came {}

        /**
         * Of a deletion.
         *
         * @param isGone whether it is, or stays until the bytes of what lies in it have left
         */
        record Deleted(boolean isGone) implements Came {}
    }

    /**
     * Plans once more and does it, if that comes to what was seen and nobody writes anything in
     * between.
     *
     * @param plan the steps as they would be by now, refused when they are not what was seen
     * @param watch hears how many steps are done; when the answer is no, nothing is
     */
    public Outcome<List<Came>> carryOut(
            Caller caller, Supplier<Outcome<List<Step>>> plan, Watch watch) {
        Optional<Outcome<List<Came>>> ended = Optional.empty();
        for (int tried = 0; tried < TRIES && ended.isEmpty(); tried++) {
            ended = attempt(caller, plan, watch);
        }
        return ended.orElseGet(() -> Outcome.refused(new Problem.PlanStale()));
    }

    /** Nothing where somebody was faster. */
    private Optional<Outcome<List<Came>>> attempt(
            Caller caller, Supplier<Outcome<List<Step>>> plan, Watch watch) {
        Anchor standing = database.read(ActivityTable::head);
        // Who read before this moment may have shared what was different then.
        database.somebodyWrote();
        Outcome<List<Step>> now = plan.get();
        try {
            return Optional.of(now.flatMap(steps -> carryOut(caller, standing, steps, watch)));
        } catch (Moved _) {
            return Optional.empty();
        } catch (GivenUp _) {
            return Optional.of(Outcome.refused(new Problem.GivenUp()));
        }
    }

    private Outcome<List<Came>> carryOut(
            Caller caller, Anchor standing, List<Step> steps, Watch watch) {
        List<Deed<Came>> deeds = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            int done = at;
            Deed<Came> deed = deed(caller, step);
            deeds.add(
                    new Deed<>(
                            deed.operation(),
                            deed.scope(),
                            transaction -> {
                                if (done == 0
                                        && !ActivityTable.head(transaction).equals(standing)) {
                                    throw new Moved();
                                }
                                if (!watch.goOn(done, steps.size())) {
                                    throw new GivenUp();
                                }
                                refuseChanged(transaction, step.seen());
                                return deed.work().apply(transaction);
                            }));
        }
        return all(writes.attemptAll(caller, deeds));
    }

    private static void refuseChanged(Transaction transaction, Resource seen) {
        Refusal.unless(
                ResourceTable.revision(transaction, seen.id())
                        .equals(Optional.of(seen.stored().revision())),
                new Problem.ChangedMeanwhile(seen.id()));
    }

    private Deed<Came> deed(Caller caller, Step step) {
        return switch (step) {
            case Step.Write(Resource _, Imports.Wish wish) ->
                    of(
                            imports.deed(caller, wish, writes::now),
                            became -> new Came.Written(became.resource()));
            case Step.Tag(Resource seen, Map<String, String> tags) ->
                    of(
                            tagging.deed(caller, seen.id(), TagOperation.MERGE, tags),
                            tagged -> new Came.Tagged(tagged.tags()));
            case Step.Delete(Resource seen) ->
                    of(deletions.deed(caller, seen.id()), Came.Deleted::new);
        };
    }

    private static <T> Deed<Came> of(Deed<T> deed, Function<T, Came> came) {
        return new Deed<>(
                deed.operation(),
                deed.scope(),
                transaction -> {
                    Written<T> written = deed.work().apply(transaction);
                    return new Written<>(
                            came.apply(written.value()), written.isLogged(), written.changes());
                });
    }

    private static Outcome<List<Came>> all(List<Outcome<Came>> outcomes) {
        List<Problem> problems =
                outcomes.stream().flatMap(each -> each.problems().stream()).distinct().toList();
        return problems.isEmpty()
                ? Outcome.done(outcomes.stream().map(Outcome::orThrow).toList())
                : new Outcome.Refused<>(problems);
    }

    /** Ends a transaction that keeps nothing. */
    private abstract static sealed class Ended extends RuntimeException {
        @Serial private static final long serialVersionUID = 1;

        Ended() {
            super("", null, false, false);
        }
    }

    /** Somebody was faster; planning begins anew. */
    private static final class Moved extends Ended {
        @Serial private static final long serialVersionUID = 1;
    }

    /** Whoever watches does not want it any more. */
    private static final class GivenUp extends Ended {
        @Serial private static final long serialVersionUID = 1;
    }
}
