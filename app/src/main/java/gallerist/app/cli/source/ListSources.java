package gallerist.app.cli.source;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.NamedSourceJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists managed images, snapshots or disks. */
@Example({"{} -o table", "{} -g images"})
final class ListSources implements Command {
    @Mixin private GroupOption group = new GroupOption();
    @Mixin private PageOptions page = new PageOptions();

    private final Kind kind;

    ListSources(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        ResourceId scope = group.given() ? group.id(session) : session.subscription();
        return Answer.page(
                session.workspace()
                        .sources()
                        .list(session.caller(), kind, scope, page.window())
                        .orThrow(),
                found -> Shape.flat(NamedSourceJson.print(found)),
                columns());
    }

    private List<Column> columns() {
        return Column.of(
                "Name",
                "name",
                "ResourceGroup",
                "resourceGroup",
                "Location",
                "location",
                "Generation",
                "hyperVGeneration",
                "SizeGB",
                kind == Kind.MANAGED_IMAGE ? "storageProfile.osDisk.diskSizeGB" : "diskSizeGB");
    }
}
