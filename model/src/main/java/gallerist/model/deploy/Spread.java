package gallerist.model.deploy;

import gallerist.model.Caution;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which replica each of several machines is made from. They take turns, so that no replica serves
 * more than one machine more than another.
 */
public record Spread<T>(List<T> replicas, int machines) {
    public Spread {
        replicas = List.copyOf(replicas);
    }

    /** The replica of each machine, in the order of the machines. */
    public List<T> ofMachines() {
        return IntStream.range(0, machines)
                .mapToObj(machine -> replicas.get(machine % replicas.size()))
                .toList();
    }

    /** How many machines the busiest replica serves. */
    public int mostPerReplica() {
        return Math.ceilDiv(machines, replicas.size());
    }

    /** That replicas serve more machines at once than a rule advises. */
    public List<Caution> cautions(String region, SizingRule rule) {
        return mostPerReplica() <= rule.vmsPerReplica()
                ? List.of()
                : List.of(
                        new Caution.ReplicasBusy(
                                region,
                                mostPerReplica(),
                                rule.vmsPerReplica(),
                                Math.ceilDiv(machines, rule.vmsPerReplica())));
    }
}
