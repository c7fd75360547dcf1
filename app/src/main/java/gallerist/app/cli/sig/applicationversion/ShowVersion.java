package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationVersionOptions;
import gallerist.app.cli.option.IdsOption;
import picocli.CommandLine.Mixin;

/** Shows a version of a VM application. Its replication is shown when asked for. */
@Example({
    "gallerist sig gallery-application version show -g images -r Production"
            + " --application-name node-agent -n 1.0.0",
    "gallerist sig gallery-application version show -g images -r Production"
            + " --application-name node-agent -n 1.0.0 --expand ReplicationStatus"
})
final class ShowVersion implements Command {
    @Mixin private ApplicationVersionOptions version = new ApplicationVersionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private ExpandOption expand = new ExpandOption();

    @Override
    public Answer run(Session session) {
        return Answer.forEach(ids.or(() -> version.id(session)), id -> expand.show(session, id));
    }
}
