package gallerist.app.cli.machine;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.DeploymentJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists virtual machines or scale sets. */
@Example({"{} -o table", "{} -g images"})
final class ListMachines implements Command {
    private static final List<Column> MACHINES =
            List.of(
                    Column.text("Name", "name"),
                    Column.text("ResourceGroup", "resourceGroup"),
                    Column.text("Location", "location"),
                    Column.place("Image", "imageReference.id"),
                    Column.text("Version", "imageReference.exactVersion"),
                    Column.text("Security", "securityProfile.securityType"));

    private static final List<Column> SCALE_SETS =
            List.of(
                    Column.text("Name", "name"),
                    Column.text("ResourceGroup", "resourceGroup"),
                    Column.text("Location", "location"),
                    Column.text("Capacity", "sku.capacity"),
                    Column.place("Image", "imageReference.id"),
                    Column.text("Version", "imageReference.exactVersion"),
                    Column.text(
                            "AutoUpgrade",
                            "upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade"));

    @Mixin private GroupOption group = new GroupOption();
    @Mixin private PageOptions page = new PageOptions();

    private final Kind kind;

    ListMachines(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        ResourceId scope = group.given() ? group.id(session) : session.subscription();
        return Answer.page(
                session.workspace()
                        .deployments()
                        .list(session.caller(), kind, scope, page.window())
                        .orThrow(),
                found -> Shape.flat(DeploymentJson.print(found)),
                kind == Kind.SCALE_SET ? SCALE_SETS : MACHINES);
    }
}
