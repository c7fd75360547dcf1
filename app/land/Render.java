import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads countries in TopoJSON and writes what the map draws: coasts as closed rings, borders as
 * lines, in hundredths of a degree, each number as the zigzag varint of its step from the one
 * before. The world is cut at 169° W instead of the date line, so that Asia stays whole.
 */
final class Render {
    private static final double TOLERANCE = 0.035;
    private static final double SMALLEST_ISLAND = 0.02;
    private static final double CUT = -169;
    private static final double HUNDREDTHS = 100;

    /** A place in degrees. */
    private record At(double longitude, double latitude) {
        /** Ends that meet must be equal. */
        At {
            longitude = Math.round(longitude * 1e5) / 1e5;
            latitude = Math.round(latitude * 1e5) / 1e5;
        }

        At turned(double degrees) {
            return new At(longitude + degrees, latitude);
        }
    }

    public static void main(String[] args) throws IOException {
        JsonNode world = new ObjectMapper().readTree(Path.of(args[0]).toFile());
        List<List<At>> arcs = arcs(world);
        Map<Integer, Set<Integer>> users = new LinkedHashMap<>();
        int country = 0;
        for (JsonNode geometry : world.at("/objects/countries/geometries")) {
            if (!geometry.at("/properties/name").asString().equals("Antarctica")) {
                note(geometry.get("arcs"), country++, users);
            }
        }
        List<List<At>> coasts = new ArrayList<>();
        List<List<At>> borders = new ArrayList<>();
        users.forEach((arc, countries) ->
                (countries.size() == 1 ? coasts : borders).add(simple(arcs.get(arc))));
        Files.write(
                Path.of(args[1]),
                bytes(
                        rings(coasts).stream().filter(Render::isSeen).toList(), borders));
    }

    private static List<List<At>> arcs(JsonNode world) {
        JsonNode scale = world.at("/transform/scale");
        JsonNode shift = world.at("/transform/translate");
        List<List<At>> arcs = new ArrayList<>();
        for (JsonNode arc : world.get("arcs")) {
            List<At> line = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asInt();
                y += step.get(1).asInt();
                line.add(
                        new At(
                                x * scale.get(0).asDouble() + shift.get(0).asDouble(),
                                y * scale.get(1).asDouble() + shift.get(1).asDouble()));
            }
            arcs.add(line);
        }
        return arcs;
    }

    /** Notes by arc who uses it; a reversed arc is the complement of its number. */
    private static void note(JsonNode arcs, int country, Map<Integer, Set<Integer>> users) {
        if (arcs.isInt()) {
            int arc = arcs.asInt() < 0 ? ~arcs.asInt() : arcs.asInt();
            users.computeIfAbsent(arc, _ -> new LinkedHashSet<>()).add(country);
        } else {
            arcs.forEach(inner -> note(inner, country, users));
        }
    }

    private static List<List<At>> rings(List<List<At>> coasts) {
        List<List<At>> rings = new ArrayList<>();
        Deque<List<At>> open = new ArrayDeque<>();
        coasts.stream()
                .map(Render::onOneSide)
                .forEach(coast -> (isClosed(coast) ? rings : open).add(coast));
        while (!open.isEmpty()) {
            List<At> ring = new ArrayList<>(open.pop());
            while (!isClosed(ring)) {
                List<At> next = next(ring.getLast(), open);
                open.remove(next);
                List<At> onward = next.getFirst().equals(ring.getLast()) ? next : next.reversed();
                ring.addAll(onward.subList(1, onward.size()));
            }
            rings.add(ring);
        }
        return rings;
    }

    private static List<At> next(At end, Deque<List<At>> lines) {
        return lines.stream()
                .filter(line -> line.getFirst().equals(end) || line.getLast().equals(end))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isClosed(List<At> line) {
        return line.getFirst().equals(line.getLast());
    }

    /** Without a leap at the date line, and on the side of the cut where most of it lies. */
    private static List<At> onOneSide(List<At> coast) {
        List<At> whole = new ArrayList<>();
        double turn = 0;
        for (int i = 0; i < coast.size(); i++) {
            double leap = i == 0 ? 0 : coast.get(i).longitude() - coast.get(i - 1).longitude();
            turn -= Math.abs(leap) > 180 ? Math.signum(leap) * 360 : 0;
            whole.add(coast.get(i).turned(turn));
        }
        double middle = whole.stream().mapToDouble(At::longitude).average().orElseThrow();
        return middle < CUT ? whole.stream().map(at -> at.turned(360)).toList() : whole;
    }

    private static boolean isSeen(List<At> ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            At a = ring.get(i - 1);
            At b = ring.get(i);
            twice += a.longitude() * b.latitude() - b.longitude() * a.latitude();
        }
        double squeezed = Math.cos(Math.toRadians(ring.getFirst().latitude()));
        return ring.size() > 3 && Math.abs(twice / 2) * squeezed > SMALLEST_ISLAND;
    }

    /** Douglas and Peucker's way; both ends stay, so that lines that meet still meet. */
    private static List<At> simple(List<At> line) {
        boolean[] kept = new boolean[line.size()];
        kept[0] = true;
        kept[line.size() - 1] = true;
        keep(line, 0, line.size() - 1, kept);
        List<At> simple = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (kept[i]) {
                simple.add(line.get(i));
            }
        }
        return simple;
    }

    private static void keep(List<At> line, int from, int to, boolean[] kept) {
        int farthest = from;
        double most = 0;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(line.get(i), line.get(from), line.get(to));
            if (distance > most) {
                farthest = i;
                most = distance;
            }
        }
        if (most > TOLERANCE) {
            kept[farthest] = true;
            keep(line, from, farthest, kept);
            keep(line, farthest, to, kept);
        }
    }

    private static double distance(At point, At from, At to) {
        double dx = to.longitude() - from.longitude();
        double dy = to.latitude() - from.latitude();
        double px = point.longitude() - from.longitude();
        double py = point.latitude() - from.latitude();
        double length = Math.hypot(dx, dy);
        return length == 0 ? Math.hypot(px, py) : Math.abs(dx * py - dy * px) / length;
    }

    private static byte[] bytes(List<List<At>> rings, List<List<At>> borders) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (List<List<At>> lines : List.of(rings, borders)) {
            write(bytes, lines.size());
            long x = 0;
            long y = 0;
            for (List<At> line : lines) {
                write(bytes, line.size());
                for (At point : line) {
                    long toX = Math.round(point.longitude() * HUNDREDTHS);
                    long toY = Math.round(point.latitude() * HUNDREDTHS);
                    write(bytes, zigzag(toX - x));
                    write(bytes, zigzag(toY - y));
                    x = toX;
                    y = toY;
                }
            }
        }
        return bytes.toByteArray();
    }

    private static long zigzag(long step) {
        return step << 1 ^ step >> 63;
    }

    private static void write(ByteArrayOutputStream bytes, long number) {
        long rest = number;
        while (rest > 0x7f) {
            bytes.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
