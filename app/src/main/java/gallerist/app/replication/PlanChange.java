package gallerist.app.replication;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.page.note.NoteViewModel;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.replication.Publishing;
import gallerist.storage.Caller;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** A plan that another page made for a version: reviewed, then written exactly as it was seen. */
public final class PlanChange implements Reviewed {
    private final Workbench bench;
    private final VersionPlans plans;
    private final Drafted drafted;
    private final Consumer<Reversible> done;
    private final NoteViewModel said = new NoteViewModel();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty refusal = new SimpleStringProperty("");

    /**
     * Changes nothing yet.
     *
     * @param done is told how a plan that was applied is taken back
     */
    public PlanChange(Workbench bench, Version seen, Publishing wanted, Consumer<Reversible> done) {
        this.bench = bench;
        this.plans = new VersionPlans(bench);
        this.drafted = new Drafted(seen, Draft.between(seen.location(), seen.publishing(), wanted));
        this.done = done;
    }

    /** A version of either kind, as it is now. */
    public static Outcome<Version> seen(Workbench bench, Caller caller, ResourceId id) {
        return new VersionPlans(bench).show(caller, id);
    }

    /** Reckons what it comes to and goes on with that, or with why it is refused. */
    public void review(Consumer<Review> then, Consumer<List<Problem>> refused) {
        refusal.set("");
        bench.call(
                caller -> new Reviews(bench, plans, drafted.basis().id()).of(caller, drafted),
                answer -> {
                    switch (answer) {
                        case Outcome.Done<Review>(Review review) -> then.accept(review);
                        case Outcome.Refused<Review>(List<Problem> problems) ->
                                refused.accept(problems);
                    }
                });
    }

    @Override
    public NoteViewModel said() {
        return said;
    }

    @Override
    public ObservableValue<String> obstacle() {
        return Bindings.createStringBinding(
                () -> busy.get() ? "It is being applied" : said.problem().getValue(),
                busy,
                said.problem());
    }

    @Override
    public ObservableValue<String> refusal() {
        return refusal;
    }

    @Override
    public void apply(String plan, Runnable then) {
        NoteViewModel.Saying saying = said.said();
        busy.set(true);
        bench.call(
                caller -> plans.write(saying.by(caller), drafted, plan),
                answer -> {
                    busy.set(false);
                    switch (answer) {
                        case Outcome.Done<Version>(Version now) -> {
                            new Undo(plans).between(drafted.basis(), now).ifPresent(done);
                            then.run();
                        }
                        case Outcome.Refused<Version>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }
}
