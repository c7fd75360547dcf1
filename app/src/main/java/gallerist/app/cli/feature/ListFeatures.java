package gallerist.app.cli.feature;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.FeatureJson;
import gallerist.model.gallery.ResourceId;
import gallerist.model.preview.PreviewFeature;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;

/** Lists the previews that matter for galleries, and whether the subscription is registered. */
@Example("gallerist feature list -o table")
final class ListFeatures implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Name", "name", "State", "properties.state", "About", "title");

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        ResourceId subscription = session.subscription();
        Set<PreviewFeature> registered = session.workspace().notes().registered(subscription);
        return Answer.page(
                page.cut(List.of(PreviewFeature.values()), PreviewFeature::text),
                feature -> FeatureJson.print(subscription, feature, registered.contains(feature)),
                COLUMNS);
    }
}
