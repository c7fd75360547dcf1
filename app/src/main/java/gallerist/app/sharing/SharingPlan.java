package gallerist.app.sharing;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.app.text.SharingSentences;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.matrix.SharingDraft;
import gallerist.model.sharing.matrix.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The steps that somebody has in mind, how they are carried out, and how that is taken back. */
public final class SharingPlan {
    private final Workbench bench;
    private final StepVerbs verbs;
    private final ReadOnlyObjectWrapper<SharingDraft> draft =
            new ReadOnlyObjectWrapper<>(SharingDraft.NONE);
    private final Map<Step, String> refusals = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private List<Step> wayBack = List.of();

    SharingPlan(Workbench bench, ResourceId gallery) {
        this.bench = bench;
        this.verbs = new StepVerbs(bench.workspace(), gallery);
    }

    public ReadOnlyObjectProperty<SharingDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What was said to steps that are still in mind. */
    Map<Step, String> refusals() {
        return Map.copyOf(refusals);
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether something of what was done last can be taken back. */
    public ReadOnlyBooleanProperty mayUndo() {
        return mayUndo.getReadOnlyProperty();
    }

    /** What came of the last attempt. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    void change(UnaryOperator<SharingDraft> change) {
        SharingDraft changed = change.apply(draft.get());
        refusals.keySet().retainAll(changed.steps());
        forget();
        draft.set(changed);
    }

    private void forget() {
        wayBack = List.of();
        mayUndo.set(false);
        said.set("");
    }

    public void discard() {
        change(_ -> SharingDraft.NONE);
    }

    public void apply() {
        carryOut(draft.get().steps(), "Applied");
    }

    public void undo() {
        carryOut(wayBack, "Took back");
    }

    private void carryOut(List<Step> steps, String verb) {
        if (steps.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        bench.call(caller -> verbs.all(caller, steps), tried -> tried(tried, verb));
    }

    private void tried(List<StepVerbs.Tried> tried, String verb) {
        List<Step> back = new ArrayList<>();
        List<Step> left = new ArrayList<>();
        refusals.clear();
        for (StepVerbs.Tried each : tried) {
            switch (each.outcome()) {
                case Outcome.Done<Step>(Step step) ->
                        StepVerbs.back(step).ifPresent(back::addFirst);
                case Outcome.Refused<Step>(List<Problem> problems) -> {
                    left.add(each.step());
                    refusals.put(each.step(), Checked.sentences(problems));
                }
            }
        }
        wayBack = back;
        mayUndo.set(!back.isEmpty());
        said.set(summary(verb, tried.size() - left.size(), left.size()));
        busy.set(false);
        draft.set(new SharingDraft(left));
    }

    private static String summary(String verb, int done, int refused) {
        String did = "%s %s".formatted(verb, Figures.counted(done, "change", "changes"));
        return refused == 0
                ? did
                : "%s, %s refused".formatted(did, Figures.counted(refused, "was", "were"));
    }

    /** The steps in mind, in words. */
    List<Pending> pending(Cells cells) {
        return draft.get().steps().stream()
                .map(step ->
                        new Pending(
                                step,
                                SharingSentences.of(
                                        step,
                                        cells.now().state().gallery().id(),
                                        cells.now().state().directory()),
                                cells.proposals().cautions(step),
                                StepVerbs.back(step).isEmpty(),
                                Optional.ofNullable(refusals.get(step)).orElse("")))
                .toList();
    }
}
