package gallerist.storage.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small table inside one text column: rows end with a line break, cells are parted by tabs. */
public final class Cells {
    private Cells() {}

    public static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) {
                    text.append('\t');
                }
                escape(row.get(i), text);
            }
            text.append('\n');
        }
        return text.toString();
    }

    public static List<List<String>> read(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> cell.append(unescaped(text.charAt(++i)));
                case '\t' -> {
                    row.add(cell.toString());
                    cell.setLength(0);
                }
                case '\n' -> {
                    row.add(cell.toString());
                    cell.setLength(0);
                    rows.add(row);
                    row = new ArrayList<>();
                }
                default -> cell.append(c);
            }
        }
        return rows;
    }

    public static String writeMap(Map<String, String> map) {
        return write(
                map.entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    public static Map<String, String> readMap(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<String, String> map = new LinkedHashMap<>();
        read(text).forEach(row -> map.put(row.get(0), row.get(1)));
        return map;
    }

    public static String writeList(List<String> list) {
        return write(list.stream().map(List::of).toList());
    }

    public static List<String> readList(String text) {
        return read(text).stream().map(List::getFirst).toList();
    }

    private static void escape(String cell, StringBuilder text) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                default -> text.append(c);
            }
        }
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> c;
        };
    }
}
