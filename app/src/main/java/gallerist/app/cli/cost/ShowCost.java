package gallerist.app.cli.cost;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.text.Figures;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Occupancy;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what versions cost: replicas each month, the network once. */
@Example({"gallerist cost show", "gallerist cost show -g images -r Production"})
final class ShowCost implements Command {
    @Mixin private GroupOption group = new GroupOption();

    @Option(
            names = {"-r", "--gallery-name"},
            paramLabel = "NAME",
            description = "Only this gallery.")
    private String gallery = "";

    @Override
    public Answer run(Session session) {
        List<Occupancy> occupied =
                session.workspace().charges().list(session.caller(), scope(session)).orThrow();
        long without = occupied.stream().filter(each -> each.bytes() == 0).count();
        if (without > 0) {
            session.warn(
                    "%s no bytes here and %s nothing; 'cost estimate' tells what one would cost."
                            .formatted(
                                    Figures.counted(without, "version has", "versions have"),
                                    without == 1 ? "costs" : "cost"));
        }
        return CostTable.of(Estimate.of(session.workspace().prices().show(), occupied));
    }

    private ResourceId scope(Session session) {
        if (!gallery.isEmpty()) {
            return group.id(session).gallery(gallery);
        }
        return group.given() ? group.id(session) : session.subscription();
    }
}
