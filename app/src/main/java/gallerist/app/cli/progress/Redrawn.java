package gallerist.app.cli.progress;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.List;

/** A line for each stage, drawn anew in its place on a terminal. */
final class Redrawn implements Display {
    private static final long FRAME = 100_000_000L;
    private static final int BAR = 20;
    private static final int RATE = 10;
    private static final String CLEAR_TO_END = "\033[K";

    private final PrintStream stream;
    private final int width;
    private int drawn;
    private long last = Long.MIN_VALUE;
    private List<String> shown = List.of();

    Redrawn(PrintStream stream, int width) {
        this.stream = stream;
        this.width = width;
    }

    @Override
    public void show(List<Measured> readings, long nanos) {
        boolean isEarly = last != Long.MIN_VALUE && nanos - last < FRAME;
        List<String> words = readings.stream().map(reading -> reading.stage().word()).toList();
        if (isEarly && words.equals(shown)) {
            return;
        }
        last = nanos;
        shown = words;
        StringBuilder text = new StringBuilder(drawn == 0 ? "" : "\033[%dA".formatted(drawn));
        int name = readings.stream().mapToInt(each -> each.stage().name().length()).max().orElse(0);
        for (Measured reading : readings) {
            text.append('\r')
                    .append(cut(line(reading, name).stripTrailing()))
                    .append(CLEAR_TO_END)
                    .append('\n');
        }
        drawn = readings.size();
        stream.print(text);
        stream.flush();
    }

    private String cut(String line) {
        return line.length() < width ? line : line.substring(0, Math.max(0, width - 1));
    }

    private static String line(Measured reading, int nameWidth) {
        Stage stage = reading.stage();
        String name = stage.name() + " ".repeat(nameWidth - stage.name().length());
        if (!stage.isMoving()) {
            return "%s  %s".formatted(name, stage.word());
        }
        int full = BAR * stage.percent() / 100;
        return "%s  %s [%s%s] %3d %%  %s"
                .formatted(
                        name,
                        stage.word(),
                        "#".repeat(full),
                        ".".repeat(BAR - full),
                        stage.percent(),
                        Lines.figures(reading, RATE).collect(joining(", ")));
    }
}
