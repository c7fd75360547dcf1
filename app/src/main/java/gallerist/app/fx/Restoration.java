package gallerist.app.fx;

import gallerist.app.fx.Reversible.Taken;
import gallerist.app.text.Called;
import gallerist.model.gallery.ResourceId;

/** A version that was thrown away comes back, and may be thrown away once more. */
public final class Restoration {
    private Restoration() {}

    public static Reversible of(Workbench bench, ResourceId id) {
        return new Reversible(
                "deletion of " + Called.of(id),
                caller ->
                        Taken.of(
                                bench.workspace()
                                        .recycleBin()
                                        .restore(caller, id)
                                        .map(_ -> again(bench, id))));
    }

    private static Reversible again(Workbench bench, ResourceId id) {
        return new Reversible(
                "restoring of " + Called.of(id),
                caller ->
                        Taken.of(
                                bench.workspace()
                                        .versions()
                                        .delete(caller, id)
                                        .map(_ -> of(bench, id))));
    }
}
