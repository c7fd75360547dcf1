package gallerist.app.cli.role;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ScopeOptions;
import gallerist.app.wire.DecisionJson;
import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Actions;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether somebody may do something on a scope, with every reason for it or why not. */
@Example({
    "gallerist role check --assignee jonas.weber@contoso.com --action"
            + " Microsoft.Compute/galleries/write -g images",
    "gallerist role check --action Microsoft.Compute/galleries/images/versions/delete -g images"
})
final class CheckRights implements Command {
    @Mixin private ScopeOptions scope = new ScopeOptions();

    @Option(
            names = {"--assignee", "--principal"},
            paramLabel = "NAME_OR_ID",
            description = "A name, mail or object id; otherwise who acts.")
    private String assignee = "";

    @Option(
            names = "--action",
            required = true,
            paramLabel = "ACTION",
            description = "Such as Microsoft.Compute/galleries/write.")
    private String action = "";

    @Override
    public Answer run(Session session) {
        ResourceId where = scope.orSubscription(session);
        String somebody =
                assignee.isEmpty() ? session.caller().principal().id().toString() : assignee;
        String asked = known(action);
        return Answer.of(
                session.workspace().access().rights(session.caller(), where, somebody),
                rights ->
                        DecisionJson.print(
                                assignee.isEmpty() ? session.caller().principal().name() : assignee,
                                asked,
                                where,
                                rights));
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
