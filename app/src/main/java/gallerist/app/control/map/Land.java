package gallerist.app.control.map;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Coasts and borders on the flat world.
 *
 * @param coasts closed rings; one inside another is water
 * @param borders lines between countries
 */
record Land(List<Line> coasts, List<Line> borders) {
    private static final double HUNDREDTHS = 100;

    /** Points one after the other, and how far they reach. */
    static final class Line {
        private final double[] x;
        private final double[] y;
        private final Box reach;

        /** Of two arrays that nobody else keeps. */
        Line(double[] x, double[] y) {
            this.x = x;
            this.y = y;
            double left = Arrays.stream(x).min().orElse(0);
            double top = Arrays.stream(y).min().orElse(0);
            this.reach =
                    new Box(
                            left,
                            top,
                            Arrays.stream(x).max().orElse(0) - left,
                            Arrays.stream(y).max().orElse(0) - top);
        }

        int points() {
            return x.length;
        }

        double x(int point) {
            return x[point];
        }

        double y(int point) {
            return y[point];
        }

        Box reach() {
            return reach;
        }
    }

    static Land read() {
        try (InputStream file = Land.class.getResourceAsStream("land.bin")) {
            if (file == null) {
                throw new IllegalStateException("The coasts are not in the program.");
            }
            DataInputStream bytes = new DataInputStream(file);
            return new Land(lines(bytes), lines(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(DataInputStream bytes) throws IOException {
        List<Line> lines = new ArrayList<>();
        long longitude = 0;
        long latitude = 0;
        for (long left = number(bytes); left > 0; left--) {
            int points = (int) number(bytes);
            double[] x = new double[points];
            double[] y = new double[points];
            for (int i = 0; i < points; i++) {
                longitude += step(bytes);
                latitude += step(bytes);
                Spot spot =
                        NaturalEarth.flat(
                                latitude / HUNDREDTHS,
                                longitude / HUNDREDTHS - NaturalEarth.MERIDIAN);
                x[i] = spot.x();
                y[i] = spot.y();
            }
            lines.add(new Line(x, y));
        }
        return lines;
    }

    private static long step(DataInputStream bytes) throws IOException {
        long number = number(bytes);
        return number >>> 1 ^ -(number & 1);
    }

    private static long number(DataInputStream bytes) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes.readUnsignedByte();
            number |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
    }
}
