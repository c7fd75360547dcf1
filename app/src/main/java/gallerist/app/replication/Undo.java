package gallerist.app.replication;

import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.model.Problem;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.VersionRules;
import gallerist.model.replication.Publishing;
import gallerist.storage.Edit;
import java.util.List;
import java.util.Optional;

/** Whether a plan can be put back, and how. */
final class Undo {
    private final Workbench bench;

    Undo(Workbench bench) {
        this.bench = bench;
    }

    /** What speaks against putting a plan back once it has become another one. */
    List<Problem> against(ImageVersion before, Publishing after) {
        return VersionRules.update(before.with(after), before, bench.now());
    }

    /** The way back from what was written, where there is one. */
    Optional<Reversible> between(ImageVersion before, ImageVersion now) {
        return against(before, now.publishing()).isEmpty()
                ? Optional.of(of(now, before.publishing()))
                : Optional.empty();
    }

    /** Puts the plan of a version back, as long as nobody has changed it again. */
    Reversible of(ImageVersion now, Publishing before) {
        return new Reversible(
                "plan of " + Called.of(now.id()),
                caller ->
                        Taken.of(
                                bench.workspace()
                                        .versions()
                                        .write(
                                                caller,
                                                now.id(),
                                                Edit.basedOn(now, version -> version.with(before)))
                                        .map(written -> of(written, now.publishing()))));
    }
}
