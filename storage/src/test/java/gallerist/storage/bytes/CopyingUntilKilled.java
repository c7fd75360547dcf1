package gallerist.storage.bytes;

import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.Stock;
import gallerist.storage.region.folder.FileBytes;
import java.nio.file.Path;
import java.util.List;

/** The main class of another process that makes three copies and says when they are published. */
final class CopyingUntilKilled {
    static final List<String> COPIES = List.of("c2", "c3", "c4");

    private CopyingUntilKilled() {}

    /** Arguments: the folder of the stores and the root of the disk's list. */
    public static void main(String[] arguments) throws Exception {
        Yard yard = new Yard(Path.of(arguments[0]));
        RegionStore home = yard.opened("westeurope", 1);
        RegionStore away = yard.opened("northeurope", 1);
        List<Stock.Item> there = away.stock().items();
        List<CopyDisk> missing =
                COPIES.stream()
                        .map(copy -> Yard.disk("v1", copy))
                        .filter(disk -> !isFinished(there, disk))
                        .toList();
        System.out.println("go");
        try (DigestFile digests =
                DigestFile.open(
                        home.digests(Yard.disk("v1", "c1").content(), Yard.OS), arguments[1])) {
            new FanOut(new BlockPool())
                    .run(
                            new Order(
                                    digests,
                                    List.of(new Source.Good(home, Yard.disk("v1", "c1"))),
                                    List.of(
                                            Target.of(
                                                    missing.stream()
                                                            .map(disk -> Yard.to(away, disk))
                                                            .toList()))),
                            Stop.NEVER);
            try (FileBytes papers = FileBytes.paper(yard.digests("v1"))) {
                for (CopyDisk disk : missing) {
                    Yard.publish(away, disk, digests.list(), papers);
                }
            }
        }
        System.out.println("done");
    }

    static boolean isFinished(List<Stock.Item> items, CopyDisk disk) {
        return items.stream()
                .anyMatch(item ->
                        item instanceof Stock.Finished(CopyDisk found, _) && found.equals(disk));
    }
}
