package gallerist.app.control.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Meridians and parallels, thirty degrees apart. */
final class Grid {
    private static final int APART = 30;
    private static final int PIECES = 60;

    private Grid() {}

    static List<Land.Line> lines() {
        List<Land.Line> lines = new ArrayList<>();
        for (int longitude = -180 + APART; longitude < 180; longitude += APART) {
            double east = longitude - NaturalEarth.MERIDIAN;
            double inside = east < -180 ? east + 360 : east;
            lines.add(
                    line(
                            NaturalEarth.SOUTH,
                            NaturalEarth.NORTH,
                            latitude -> NaturalEarth.flat(latitude, inside)));
        }
        for (double edge : new double[] {-180, 180}) {
            lines.add(
                    line(
                            NaturalEarth.SOUTH,
                            NaturalEarth.NORTH,
                            latitude -> NaturalEarth.flat(latitude, edge)));
        }
        for (int latitude = -APART; latitude < NaturalEarth.NORTH; latitude += APART) {
            double at = latitude;
            lines.add(line(-180, 180, east -> NaturalEarth.flat(at, east)));
        }
        return lines;
    }

    private static Land.Line line(double from, double to, DoubleFunction<Spot> place) {
        double[] x = new double[PIECES + 1];
        double[] y = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            Spot spot = place.apply(from + (to - from) * i / PIECES);
            x[i] = spot.x();
            y[i] = spot.y();
        }
        return new Land.Line(x, y);
    }
}
