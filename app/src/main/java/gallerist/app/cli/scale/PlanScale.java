package gallerist.app.cli.scale;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Column;
import gallerist.app.text.Sentences;
import gallerist.app.wire.ScaleJson;
import gallerist.model.Outcome;
import gallerist.model.deploy.Demand;
import gallerist.model.deploy.ReplicaLoad;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.deploy.RollOut;
import gallerist.model.deploy.ScaleSet;
import gallerist.model.deploy.SizingRule;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/**
 * Tells how many replicas a region needs for what is to be created there at once, and of scale sets
 * in how many batches they would take a new version.
 */
@Example({
    "gallerist scale plan --vms 500",
    "gallerist scale plan --vms 1000 --rule 20 --production",
    "gallerist scale plan --vms 500 --replicas 4",
    "gallerist scale plan --vmss 5 --instances 600 --rule 20"
})
final class PlanScale implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Replicas", "replicas",
                    "Rule", "rule",
                    "VmsPerReplica", "vmsPerReplica",
                    "Reason", "reason",
                    "Throttled", "load.throttled",
                    "RollOut", "rollOut.description");

    @Option(names = "--vms", paramLabel = "N", description = "Machines created at once.")
    private int vms;

    @Option(
            names = "--rule",
            paramLabel = "50|20",
            description =
                    "Machines per replica: 50 is the scaling guideline, 20 the older,"
                            + " conservative practice. Both stand in the overview of Azure Compute"
                            + " Gallery: Scaling, and Best practices.")
    private int rule = SizingRule.SCALING_GUIDELINE.vmsPerReplica();

    @Option(names = "--vmss", paramLabel = "N", description = "Scale sets created at once.")
    private int scaleSets;

    @Option(names = "--instances", paramLabel = "N", description = "Instances of each scale set.")
    private Optional<Integer> instances = Optional.empty();

    @Option(
            names = "--overprovision",
            paramLabel = "PERCENT",
            description = "Percent on top, for large images or slow systems.")
    private int overprovision;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            description =
                    "What so many replicas would have to serve, instead of as many as needed.")
    private Optional<Integer> given = Optional.empty();

    @Option(names = "--production", description = "Never fewer than three replicas.")
    private boolean production;

    @Override
    public Answer run(Session session) {
        SizingRule sizing =
                Stream.of(SizingRule.values())
                        .filter(known -> known.vmsPerReplica() == rule)
                        .findFirst()
                        .orElseThrow(() ->
                                new WrongCommandLine("--rule is 50 or 20, not " + rule + "."));
        Demand demand = new Demand(vms, sets(), production, overprovision);
        Outcome<ReplicaNeed> need = ReplicaNeed.of(demand, sizing, sizing.scaleSets());
        return Answer.of(
                need,
                found -> {
                    session.warn(found.cautions());
                    ReplicaLoad load =
                            new ReplicaLoad(sizing, demand.machines(), replicas(found.replicas()));
                    String reason = Sentences.of(found.reason());
                    String risk = Sentences.of(load);
                    return instances
                            .filter(_ -> scaleSets > 0)
                            .map(RollOut::new)
                            .map(pace ->
                                    ScaleJson.print(
                                            found, load, reason, risk, pace, Sentences.of(pace)))
                            .orElseGet(() -> ScaleJson.print(found, load, reason, risk));
                },
                COLUMNS);
    }

    private int replicas(int needed) {
        int replicas = given.orElse(needed);
        if (replicas < 1) {
            throw new WrongCommandLine("--replicas is at least 1, not %d.".formatted(replicas));
        }
        return replicas;
    }

    private List<ScaleSet> sets() {
        if (scaleSets < 0) {
            throw new WrongCommandLine("--vmss can't be negative.");
        }
        return scaleSets == 0
                ? List.of()
                : Collections.nCopies(
                        scaleSets,
                        new ScaleSet(instances.orElse(1), ScaleSet.Origin.GALLERY_IMAGE));
    }
}
