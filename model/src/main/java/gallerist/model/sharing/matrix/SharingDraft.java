package gallerist.model.sharing.matrix;

import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Steps that somebody has in mind, in their order. */
public record SharingDraft(List<Step> steps) {
    public static final SharingDraft NONE = new SharingDraft(List.of());

    public SharingDraft {
        steps = List.copyOf(steps);
    }

    /** With one step more; what only undoes an earlier one takes that back. */
    public SharingDraft with(Step step) {
        List<Step> changed = new ArrayList<>(steps);
        if (!changed.removeIf(step::undoes) && !changed.contains(step)) {
            changed.add(step);
        }
        return new SharingDraft(changed);
    }

    public SharingDraft without(Step step) {
        return without(step::equals);
    }

    /** Without what was meant for a box. */
    public SharingDraft without(Party party, ResourceId scope) {
        return without(step -> step.isAt(party, scope));
    }

    private SharingDraft without(Predicate<Step> gone) {
        return new SharingDraft(steps.stream().filter(gone.negate()).toList());
    }

    public boolean isAt(Party party, ResourceId scope) {
        return steps.stream().anyMatch(step -> step.isAt(party, scope));
    }

    /** How it would be with all steps that can still be done. */
    public SharingState over(SharingState now) {
        SharingState state = now;
        for (Step step : steps) {
            SharingState before = state;
            if (Outcome.of(() -> before.after(step))
                    instanceof Outcome.Done<SharingState>(SharingState after)) {
                state = after;
            }
        }
        return state;
    }
}
