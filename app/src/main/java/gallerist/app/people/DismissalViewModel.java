package gallerist.app.people;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Copyable;
import gallerist.app.code.Recipe;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.sharing.PrincipalKind;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
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

    /** Directories are not asked as resources are, so it is a command only. */
    public Copyable copyable() {
        return new Copyable(bench, () -> Recipe.of(command()));
    }

    private AzCommand command() {
        String id = party.id().toString();
        return switch (party.sort()) {
            case USERS -> AzCommand.of("ad user delete").with("--id", id);
            case GROUPS -> AzCommand.of("ad group delete").with("--group", id);
            case SERVICE_PRINCIPALS -> AzCommand.of("ad sp delete").with("--id", id);
            case TENANTS -> AzCommand.own("account tenant delete").with("--name", id);
            case SUBSCRIPTIONS -> AzCommand.own("account subscription delete").with("--name", id);
        };
    }

    public void delete(Runnable then) {
        refusal.set("");
        bench.call(
                this::delete,
                problems -> {
                    if (problems.isEmpty()) {
                        then.run();
                    } else {
                        refusal.set(Checked.sentences(problems));
                    }
                });
    }

    private List<Problem> delete(Caller caller) {
        String id = party.id().toString();
        Workspace workspace = bench.workspace();
        return switch (party.sort()) {
            case USERS -> problems(workspace.people().delete(caller, PrincipalKind.USER, id));
            case GROUPS -> problems(workspace.people().delete(caller, PrincipalKind.GROUP, id));
            case SERVICE_PRINCIPALS ->
                    problems(
                            workspace.people().delete(caller, PrincipalKind.SERVICE_PRINCIPAL, id));
            case TENANTS -> problems(workspace.accounts().deleteTenant(caller, id));
            case SUBSCRIPTIONS -> problems(workspace.accounts().deleteSubscription(caller, id));
        };
    }

    private static List<Problem> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Problem> problems) ? problems : List.of();
    }
}
