package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.wait.WaitOptions;
import picocli.CommandLine.Mixin;

/** Waits for an image version. */
@Example({
    "gallerist sig image-version wait -g images -r Production -i ubuntu-web -e 1.0.0 --created",
    "gallerist sig image-version wait -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --expand ReplicationStatus --interval 5"
            + " --custom \"replicationStatus.aggregatedState!='InProgress'\""
})
final class WaitForImageVersion implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
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
