package gallerist.app.cli.role;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ScopeOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.AbilityJson;
import gallerist.app.wire.DecisionJson;
import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Actions;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Ability;
import gallerist.model.sharing.Rights;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Tells whether somebody may do something on a scope, with every reason for it or why not. Without
 * an action it tells everything that people do with galleries, and the smallest role for each.
 */
@Example({
    "gallerist role check --assignee jonas.weber@contoso.com --action"
            + " Microsoft.Compute/galleries/write -g images",
    "gallerist role check --assignee jonas.weber@contoso.com -g images -o table"
})
final class CheckRights implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Ability", "ability", "Allowed", "allowed", "SmallestRole", "smallestRole");

    @Mixin private ScopeOptions scope = new ScopeOptions();

    @Option(
            names = {"--assignee", "--principal"},
            paramLabel = "NAME_OR_ID",
            description = "A name, mail or object id; otherwise who acts.")
    private String assignee = "";

    @Option(
            names = "--action",
            paramLabel = "ACTION",
            description = "Such as Microsoft.Compute/galleries/write; otherwise all abilities.")
    private String action = "";

    @Override
    public Answer run(Session session) {
        ResourceId where = scope.orSubscription(session);
        String somebody =
                assignee.isEmpty() ? session.caller().principal().id().toString() : assignee;
        String asked = action.isEmpty() ? "" : known(action);
        Rights rights =
                session.workspace().access().rights(session.caller(), where, somebody).orThrow();
        if (asked.isEmpty()) {
            return Answer.list(
                    List.of(Ability.values()),
                    ability -> AbilityJson.print(ability, rights, where),
                    COLUMNS);
        }
        String name = assignee.isEmpty() ? session.caller().principal().name() : assignee;
        return Answer.of(DecisionJson.print(name, asked, where, rights));
    }

    private static String known(String action) {
        return Actions.known().stream()
                .filter(action::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                new Problem.NamedNotFound(
                                        "action", action, Nearest.to(action, Actions.known()))));
    }
}
