package gallerist.app.cli.manual;

import gallerist.app.manual.Block;
import gallerist.app.manual.Finding;
import gallerist.app.manual.Manual;
import gallerist.app.manual.ManualPage;
import gallerist.app.manual.Span;
import java.util.List;

/** Sets pages of the manual for a terminal. */
final class Typeset {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 96;
    private static final int NAME = 18;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Typeset(int terminal) {
        this.width = Math.clamp(terminal, NARROWEST, WIDEST);
    }

    String contents(Manual manual) {
        line("Pages of the manual; 'gallerist help TOPIC' prints one.");
        for (String part : manual.parts()) {
            line("");
            line(part + ":");
            manual.in(part).forEach(page -> named(page.name(), page.summary()));
        }
        return text.toString();
    }

    String findings(List<Finding> findings) {
        findings.forEach(finding -> named(finding.page().name(), finding.excerpt()));
        return text.toString();
    }

    private void named(String name, String sentence) {
        String begin = "  " + name;
        hanging(begin + " ".repeat(Math.max(1, NAME - begin.length())), sentence);
    }

    /**
     * Sets a page.
     *
     * @param hasCommands whether there are commands of the same name
     */
    String page(ManualPage page, boolean hasCommands) {
        underlined(page.title(), "=");
        hanging("", page.summary());
        page.blocks().stream()
                .filter(block -> !(block instanceof Block.Picture))
                .forEach(this::block);
        if (!page.links().isEmpty()) {
            line("");
            hanging("See also: ", "gallerist help " + String.join(" | ", page.links()));
        }
        if (hasCommands) {
            line("");
            line("Its commands: gallerist %s --help".formatted(page.name()));
        }
        return text.toString();
    }

    private void block(Block block) {
        line("");
        switch (block) {
            case Block.Heading(String heading) -> underlined(heading, "-");
            case Block.Paragraph(List<Span> line) -> hanging("", Span.text(line));
            case Block.Items(boolean numbered, List<List<Span>> lines) -> items(numbered, lines);
            case Block.Sample(List<String> lines) -> lines.forEach(line -> line("    " + line));
            case Block.Picture(String words, _) -> hanging("", words);
            case Block.Grid grid -> new TextGrid(grid, width).lines().forEach(this::line);
        }
    }

    private void items(boolean numbered, List<List<Span>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            hanging(numbered ? "%2d. ".formatted(i + 1) : "  - ", Span.text(lines.get(i)));
        }
    }

    private void underlined(String title, String rule) {
        line(title);
        line(rule.repeat(title.length()));
    }

    private void hanging(String begin, String words) {
        Wrapping.hanging(begin, words, width).forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
