package gallerist.app.sharing;

import gallerist.app.code.Copyable;
import gallerist.app.fx.Checked;
import gallerist.app.fx.History;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.app.text.SharingSentences;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.matrix.SharingDraft;
import gallerist.model.sharing.matrix.SharingState;
import gallerist.model.sharing.matrix.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** The steps that somebody has in mind, how they are carried out, and how that is taken back. */
public final class SharingPlan {
    private final Workbench bench;
    private final StepVerbs verbs;
    private final ReadOnlyObjectWrapper<SharingDraft> draft =
            new ReadOnlyObjectWrapper<>(SharingDraft.NONE);
    private final Map<Step, String> refusals = new LinkedHashMap<>();
    private Optional<SharingState> seen = Optional.empty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ResourceId gallery;
    private final History history;
    private final ObjectProperty<Optional<Reversible>> applied =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Reversible>> takenBack =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanBinding mayUndo;
    private final BooleanBinding mayRedo;

    SharingPlan(Workbench bench, ResourceId gallery, History history) {
        this.bench = bench;
        this.gallery = gallery;
        this.history = history;
        this.verbs = new StepVerbs(bench.workspace(), gallery);
        this.mayUndo = isNext(applied, history.lastDone());
        this.mayRedo = isNext(takenBack, history.lastUndone());
    }

    /** Whether it is what was done here, and nothing else of the window, that would be next. */
    private static BooleanBinding isNext(
            ObservableValue<Optional<Reversible>> mine,
            ObservableValue<Optional<Reversible>> next) {
        return Bindings.createBooleanBinding(
                () -> mine.getValue().isPresent() && mine.getValue().equals(next.getValue()),
                mine,
                next);
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

    /** Whether something of what was applied last can be taken back. */
    public ObservableBooleanValue mayUndo() {
        return mayUndo;
    }

    /** Whether what was taken back last can be done again. */
    public ObservableBooleanValue mayRedo() {
        return mayRedo;
    }

    /** What came of the last attempt. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    void change(UnaryOperator<SharingDraft> change) {
        SharingDraft changed = change.apply(draft.get());
        refusals.keySet().retainAll(changed.steps());
        said.set("");
        draft.set(changed);
    }

    /** What the steps in mind are shown for. */
    void shownFor(SharingState state) {
        seen = Optional.of(state);
    }

    /** All steps in mind. */
    Copyable copyable() {
        return new Copyable(
                bench, () -> new StepRecipes(gallery, bench.apiVersion()).all(draft.get().steps()));
    }

    public void discard() {
        change(_ -> SharingDraft.NONE);
    }

    public void apply() {
        List<Step> steps = draft.get().steps();
        if (steps.isEmpty() || busy.get()) {
            return;
        }
        Optional<SharingState> known = seen;
        busy.set(true);
        bench.call(
                caller ->
                        known.filter(state -> verbs.isStill(caller, state)).isPresent()
                                ? verbs.all(caller, steps)
                                : verbs.stale(steps),
                this::tried);
    }

    private void tried(List<StepVerbs.Tried> tried) {
        List<Reversible> back = new ArrayList<>();
        List<Step> left = new ArrayList<>();
        refusals.clear();
        for (StepVerbs.Tried each : tried) {
            switch (each.outcome()) {
                case Outcome.Done<Optional<Reversible>>(Optional<Reversible> way) ->
                        way.ifPresent(back::add);
                case Outcome.Refused<Optional<Reversible>>(List<Problem> problems) -> {
                    left.add(each.step());
                    refusals.put(each.step(), Checked.sentences(problems));
                }
            }
        }
        if (!back.isEmpty()) {
            Reversible all = Reversible.all("sharing of " + gallery.name(), back);
            applied.set(Optional.of(all));
            history.add(all);
        }
        said.set(summary(tried.size() - left.size(), left.size()));
        busy.set(false);
        draft.set(new SharingDraft(left));
    }

    private static String summary(int done, int refused) {
        String did = "Applied " + Figures.counted(done, "change", "changes");
        return refused == 0
                ? did
                : "%s, %s refused".formatted(did, Figures.counted(refused, "was", "were"));
    }

    /** Takes back what was applied last, as Ctrl+Z does afterwards. */
    public void undo() {
        if (mayUndo.get() && !busy.get()) {
            busy.set(true);
            history.undo((_, taken) -> turned("Taken back", taken, takenBack));
        }
    }

    public void redo() {
        if (mayRedo.get() && !busy.get()) {
            busy.set(true);
            history.redo((_, taken) -> turned("Done again", taken, applied));
        }
    }

    private void turned(String what, Taken taken, ObjectProperty<Optional<Reversible>> now) {
        busy.set(false);
        now.set(taken.again());
        said.set(
                taken.problems().isEmpty()
                        ? what
                        : "Not all of it could be changed back: "
                                + Checked.sentences(taken.problems()));
    }

    /** Said beforehand: how much of it one undo takes back. */
    ObservableValue<String> foreword() {
        return draft.map(SharingPlan::foreword);
    }

    private static String foreword(SharingDraft wanted) {
        long ended = wanted.steps().stream().filter(StepVerbs::isFinal).count();
        if (ended == wanted.steps().size()) {
            return "Cannot be undone";
        }
        return ended == 0
                ? "One undo (Ctrl+Z) takes all of it back"
                : "One undo (Ctrl+Z) takes back all but what says otherwise";
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
                                cells.cautions(step),
                                StepVerbs.isFinal(step),
                                Optional.ofNullable(refusals.get(step)).orElse("")))
                .toList();
    }
}
