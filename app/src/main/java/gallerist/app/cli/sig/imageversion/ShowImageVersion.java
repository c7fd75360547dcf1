package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.ShownRegionOption;
import gallerist.app.cli.option.VersionOptions;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Mixin;

/**
 * Shows an image version, also the one that is latest in a region. How far its replication has come
 * is shown when asked for.
 */
@Example({
    "gallerist sig image-version show -g images -r Production -i ubuntu-web -e latest -l westus2",
    "gallerist sig image-version show -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist sig image-version show -g images -r Production -i ubuntu-web -e 1.0.0"
            + " --expand ReplicationStatus --query replicationStatus.aggregatedState"
})
final class ShowImageVersion implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private ShownRegionOption region = new ShownRegionOption();
    @Mixin private ExpandOption expand = new ExpandOption();

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                ids.or(() -> version.id(session)),
                (ResourceId id) ->
                        expand.show(session, LatestNumber.resolved(session, id, region.chosen())));
    }
}
