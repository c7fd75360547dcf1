package gallerist.storage.sql;

import gallerist.model.deploy.Instance;
import gallerist.model.region.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The machines of a deployment inside text columns: one for the machines, one for their disks. */
final class InstanceCells {
    private InstanceCells() {}

    static String write(List<Instance> instances) {
        return Cells.write(
                instances.stream()
                        .map(instance ->
                                List.of(
                                        instance.name(),
                                        instance.origin().region().name(),
                                        Integer.toString(instance.origin().zone()),
                                        instance.origin().path()))
                        .toList());
    }

    static String writeDisks(List<Instance> instances) {
        List<List<String>> rows = new ArrayList<>();
        for (Instance instance : instances) {
            for (Instance.Disk disk : instance.disks()) {
                rows.add(
                        List.of(
                                instance.name(),
                                Integer.toString(disk.lun()),
                                disk.path(),
                                Long.toString(disk.sizeInBytes()),
                                disk.sha256()));
            }
        }
        return Cells.write(rows);
    }

    static List<Instance> read(String instances, String disks) {
        Map<String, List<Instance.Disk>> byName = new HashMap<>();
        for (List<String> cells : Cells.read(disks)) {
            byName.computeIfAbsent(cells.get(0), _ -> new ArrayList<>())
                    .add(
                            new Instance.Disk(
                                    Integer.parseInt(cells.get(1)),
                                    cells.get(2),
                                    Long.parseLong(cells.get(3)),
                                    cells.get(4)));
        }
        return Cells.read(instances).stream()
                .map(cells ->
                        new Instance(
                                cells.get(0),
                                new Instance.Origin(
                                        Regions.of(cells.get(1)),
                                        Integer.parseInt(cells.get(2)),
                                        cells.get(3)),
                                byName.getOrDefault(cells.get(0), List.of())))
                .toList();
    }
}
