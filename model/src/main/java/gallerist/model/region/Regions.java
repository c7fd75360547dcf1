package gallerist.model.region;

import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalogue of regions. */
public final class Regions {
    private static final Map<String, Region> BY_NAME = read();

    private Regions() {}

    public static List<Region> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** By API name or display name, without regard to case and blanks. */
    public static Optional<Region> find(String text) {
        return Optional.ofNullable(BY_NAME.get(normalised(text)));
    }

    /** Like {@link #find}, but refuses what is not a region, naming the nearest one. */
    public static Region of(String text) {
        return find(text)
                .orElseThrow(() ->
                        new Refusal(
                                new Problem.RegionUnknown(
                                        text, Nearest.to(normalised(text), BY_NAME.keySet()))));
    }

    private static String normalised(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Region> read() {
        try (BufferedReader table =
                new BufferedReader(
                        new InputStreamReader(
                                Regions.class.getResourceAsStream("regions.tsv"),
                                StandardCharsets.UTF_8))) {
            Map<String, Region> regions = new LinkedHashMap<>();
            table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Regions::region)
                    .forEach(region -> regions.put(region.name(), region));
            return regions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Region region(String line) {
        String[] cell = line.split("\t", -1);
        return new Region(
                cell[0],
                cell[1],
                cell[2],
                cell[3],
                cell[4],
                new GeoPoint(Double.parseDouble(cell[5]), Double.parseDouble(cell[6])),
                cell[7],
                Boolean.parseBoolean(cell[8]),
                Boolean.parseBoolean(cell[9]));
    }
}
