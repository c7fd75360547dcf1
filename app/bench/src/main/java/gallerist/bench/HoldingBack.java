package gallerist.bench;

import java.util.ArrayList;
import java.util.List;

/** Copies that are slowed down or stopped while they run. */
final class HoldingBack implements Benchmark {
    @Override
    public String name() {
        return "limits";
    }

    @Override
    public String title() {
        return "Holding bytes back: three copies of the same image in one region";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var yard = Yard.in(place);
        var image = yard.sparseImage(4);
        yard.capture(image, "first");
        var rows = new ArrayList<Row>();
        for (var mebibytes : List.of(1, 10, 100)) {
            rows.add(limit(yard, mebibytes));
        }
        rows.add(pause(yard));
        rows.addAll(Steering.measure(place.scratch().resolve("steered"), image));
        yard.removeAll();
        return rows;
    }

    private static Row limit(Yard yard, int mebibytes) throws Exception {
        var moved = yard.figure(yard.mover("limited", "first", "" + mebibytes));
        yard.removeRegions();
        var limit = mebibytes * Yard.MEBIBYTE;
        return new Row(
                "bytes in 10 s, from 1 s after the limit was changed",
                Yard.mebibytes(moved),
                "the limit",
                Yard.mebibytes(10 * limit),
                Row.times((double) moved / (10 * limit)),
                "0.95–1.05 ×");
    }

    private static Row pause(Yard yard) throws Exception {
        var nanos = yard.figure(yard.mover("pause", "first"));
        yard.removeRegions();
        return new Row(
                "stop of a copy: until no byte moves",
                new Timings(List.of(nanos)).text(),
                "–",
                "–",
                "–",
                "≤ 1 s");
    }
}
