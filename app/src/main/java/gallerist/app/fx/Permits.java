package gallerist.app.fx;

import gallerist.app.text.Sentences;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Rights;
import gallerist.storage.Change;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What the one who acts may do, known before they try. */
public final class Permits implements AutoCloseable {
    private final Workbench bench;
    private final Live<Optional<Rights>> rights;

    public Permits(Workbench bench) {
        this.bench = bench;
        this.rights =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller ->
                                bench.workspace()
                                        .access()
                                        .rights(
                                                caller,
                                                bench.workspace().subscription(),
                                                caller.principal().id().toString())
                                        .found());
    }

    /** Why something may not be written, empty when it may or nothing is known yet. */
    public ObservableValue<String> toWrite(Kind kind, ResourceId scope) {
        return to(kind.action("write"), scope);
    }

    /** Why something may not be deleted, empty when it may or nothing is known yet. */
    public ObservableValue<String> toDelete(ResourceId id) {
        return to(id.kind().orElse(Kind.GALLERY).action("delete"), id);
    }

    private ObservableValue<String> to(String action, ResourceId scope) {
        return Bindings.createStringBinding(() -> refusal(action, scope), rights.value());
    }

    private String refusal(String action, ResourceId scope) {
        return rights.get()
                .map(known -> known.decide(action, scope))
                .filter(Decision.No.class::isInstance)
                .map(Decision.No.class::cast)
                .map(why ->
                        Sentences.brief(
                                new Problem.NotAuthorized(
                                        bench.acting().get().principal().displayName(),
                                        bench.acting().get().principal().id().toString(),
                                        action,
                                        scope,
                                        why)))
                .orElse("");
    }

    /** Why something may be written nowhere, empty where it may somewhere. */
    public ObservableValue<String> toWriteAnywhere(Kind kind) {
        String action = kind.action("write");
        return Bindings.createStringBinding(
                () ->
                        rights.get().filter(known -> known.reach(action).isEmpty()).isPresent()
                                ? refusal(action, bench.workspace().subscription())
                                : "",
                rights.value());
    }

    @Override
    public void close() {
        rights.close();
    }
}
