package gallerist.app.page;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.manual.Block;
import gallerist.app.manual.Manual;
import gallerist.app.manual.Span;
import java.net.URL;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text with headings, lists, samples and tables, as it is read in the window. */
public final class Prose {
    private static final double GAP = 12;
    private static final double INDENT = 22;
    private static final double NARROWEST_CELL = 72;
    private static final double SCREEN = 720;
    private static final List<String> THEMES = List.of("light", "dark");

    private final Consumer<String> open;
    private final Consumer<String> copy;

    /**
     * Makes nothing yet.
     *
     * @param open goes to a page of the manual
     * @param copy puts a text on the clipboard
     */
    public Prose(Consumer<String> open, Consumer<String> copy) {
        this.open = open;
        this.copy = copy;
    }

    public Node node(Block block) {
        return switch (block) {
            case Block.Heading(String text) -> Texts.styled(text, "dialog-title", "article-head");
            case Block.Paragraph(List<Span> line) -> flow(line);
            case Block.Items(boolean numbered, List<List<Span>> lines) -> items(numbered, lines);
            case Block.Sample(List<String> lines) -> sample(lines);
            case Block.Picture(String words, String name) -> picture(words, name);
            case Block.Grid(List<List<Span>> head, List<List<List<Span>>> rows) -> grid(head, rows);
        };
    }

    private TextFlow flow(List<Span> line) {
        TextFlow flow = new TextFlow();
        line.stream().map(this::node).forEach(flow.getChildren()::add);
        return flow;
    }

    private Node node(Span span) {
        return switch (span) {
            case Span.Plain(String text) -> text(text, "article-text");
            case Span.Strong(String text) -> text(text, "article-strong");
            case Span.Code(String text) -> text(text, "article-code");
            case Span.Link(String text, String page) -> {
                Hyperlink link = new Hyperlink(text);
                link.setOnAction(_ -> open.accept(page));
                yield link;
            }
        };
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Node items(boolean numbered, List<List<Span>> lines) {
        VBox items = new VBox(GAP / 2);
        for (List<Span> line : lines) {
            Label sign = Texts.muted(numbered ? (items.getChildren().size() + 1) + "." : "•");
            sign.setMinWidth(INDENT);
            sign.setAlignment(Pos.TOP_LEFT);
            TextFlow flow = flow(line);
            HBox.setHgrow(flow, Priority.ALWAYS);
            items.getChildren().add(new HBox(sign, flow));
        }
        return items;
    }

    private Node sample(List<String> lines) {
        VBox typed = new VBox(4);
        lines.forEach(line -> typed.getChildren().add(Texts.prose(line, "mono")));
        HBox.setHgrow(typed, Priority.ALWAYS);
        ActionButton button =
                new ActionButton(
                        Action.of(
                                "copy",
                                "Copy",
                                "fth-copy",
                                () -> copy.accept(String.join("\n", lines))),
                        ActionButton.Look.ICON);
        HBox sample = new HBox(8, typed, Space.across(), button);
        sample.setAlignment(Pos.CENTER_LEFT);
        sample.getStyleClass().add("article-sample");
        return sample;
    }

    /** The sheets show the one that looks as the window does. */
    private static Node picture(String words, String name) {
        StackPane both = new StackPane();
        for (String theme : THEMES) {
            Manual.picture(name, theme)
                    .map(file -> screen(file, "screen-" + theme))
                    .ifPresent(both.getChildren()::add);
        }
        both.setAlignment(Pos.TOP_LEFT);
        both.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        both.setAccessibleText(words);
        return new VBox(GAP / 2, both, Texts.prose(words, "small", "muted"));
    }

    private static Node screen(URL file, String style) {
        ImageView view = new ImageView(new Image(file.toString(), SCREEN, 0, true, true));
        StackPane framed = new StackPane(view);
        framed.getStyleClass().addAll("screen", style);
        framed.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return framed;
    }

    private Node grid(List<List<Span>> head, List<List<List<Span>>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("article-grid");
        for (int at = 0; at < head.size(); at++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setMinWidth(NARROWEST_CELL);
            column.setHgrow(at == head.size() - 1 ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.getColumnConstraints().add(column);
            grid.add(cell(Texts.caption(Span.text(head.get(at)))), at, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at < head.size(); at++) {
                grid.add(cell(flow(rows.get(row).get(at))), at, row + 1);
            }
        }
        return grid;
    }

    private static Node cell(Node content) {
        VBox cell = new VBox(content);
        cell.getStyleClass().add("article-cell");
        GridPane.setValignment(cell, VPos.TOP);
        return cell;
    }
}
