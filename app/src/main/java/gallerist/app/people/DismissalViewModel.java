package gallerist.app.people;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.sharing.Principal;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Somebody who is to be deleted. */
public final class DismissalViewModel {
    private final Workbench bench;
    private final Party party;
    private final StringProperty refusal = new SimpleStringProperty("");

    public DismissalViewModel(Workbench bench, Party party) {
        this.bench = bench;
        this.party = party;
    }

    public Party party() {
        return party;
    }

    /** What the workspace said to the attempt. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    public void delete(Runnable then) {
        Principal leaving = party.principal().orElseThrow();
        refusal.set("");
        bench.call(
                caller ->
                        bench.workspace()
                                .people()
                                .delete(caller, leaving.kind(), leaving.id().toString()),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Principal> _ -> then.run();
                        case Outcome.Refused<Principal>(List<Problem> problems) ->
                                refusal.set(Checked.sentences(problems));
                    }
                });
    }
}
