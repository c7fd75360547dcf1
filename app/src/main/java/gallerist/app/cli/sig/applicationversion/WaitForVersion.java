package gallerist.app.cli.sig.applicationversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationVersionOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.wait.WaitOptions;
import picocli.CommandLine.Mixin;

/** Waits for a version of a VM application. */
@Example(
        "gallerist sig gallery-application version wait -g images -r Production"
                + " --application-name node-agent -n 1.0.0 --created")
final class WaitForVersion implements Command {
    @Mixin private ApplicationVersionOptions version = new ApplicationVersionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private ExpandOption expand = new ExpandOption();
    @Mixin private WaitOptions wait = new WaitOptions();

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                ids.or(() -> version.id(session)),
                id -> wait.until(session, () -> expand.show(session, id)));
    }
}
