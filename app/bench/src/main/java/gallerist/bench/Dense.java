package gallerist.bench;

import java.util.List;

/** The same as for a thin image, for one that is half full. */
final class Dense implements Benchmark {
    @Override
    public String name() {
        return "dense";
    }

    @Override
    public String title() {
        return "Moving bytes: 2 GiB image, half full of data, cold caches, start of the JVM included";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var yard = Yard.in(place);
        var image = yard.denseImage();
        var rows = FanningOut.of(yard, image, "dense").many(false);
        yard.removeAll();
        return rows;
    }
}
