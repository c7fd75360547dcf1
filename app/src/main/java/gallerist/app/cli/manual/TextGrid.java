package gallerist.app.cli.manual;

import gallerist.app.manual.Block;
import gallerist.app.manual.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A table of a page in columns of text; the widest columns give way until all fit. */
final class TextGrid {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths;

    TextGrid(Block.Grid grid, int width) {
        rows.add(texts(grid.head()));
        grid.rows().forEach(row -> rows.add(texts(row)));
        widths = fitting(width);
    }

    private static List<String> texts(List<List<Span>> cells) {
        return cells.stream().map(Span::text).toList();
    }

    private List<Integer> fitting(int width) {
        List<Integer> fitting = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            fitting.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        int room = width - GAP * (fitting.size() - 1);
        while (sum(fitting) > room && Collections.max(fitting) > NARROWEST) {
            int widest = fitting.indexOf(Collections.max(fitting));
            fitting.set(widest, fitting.get(widest) - 1);
        }
        return fitting;
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(row(rows.getFirst()));
        lines.add(line(widths.stream().map("-"::repeat).toList()));
        rows.subList(1, rows.size()).forEach(row -> lines.addAll(row(row)));
        return lines;
    }

    private List<String> row(List<String> cells) {
        List<List<String>> wrapped =
                IntStream.range(0, cells.size())
                        .mapToObj(column -> Wrapping.lines(cells.get(column), widths.get(column)))
                        .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(at ->
                        line(
                                wrapped.stream()
                                        .map(cell -> at < cell.size() ? cell.get(at) : "")
                                        .toList()))
                .toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell).repeat(' ', Math.max(0, widths.get(column) - cell.length()) + GAP);
        }
        return line.toString().stripTrailing();
    }
}
