package gallerist.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void aParagraphGoesOnUntilTheNextBlankLine() {
        assertThat(Markdown.read("One\ntwo.\n\nThree."))
                .containsExactly(
                        new Block.Paragraph(List.of(new Span.Plain("One two."))),
                        new Block.Paragraph(List.of(new Span.Plain("Three."))));
    }

    @Test
    void aLineKnowsCodeStrongWordsAndLinks() {
        assertThat(Spans.of("Type `sig list`, **not** more: [words](words)."))
                .containsExactly(
                        new Span.Plain("Type "),
                        new Span.Code("sig list"),
                        new Span.Plain(", "),
                        new Span.Strong("not"),
                        new Span.Plain(" more: "),
                        new Span.Link("words", "words"),
                        new Span.Plain("."));
    }

    @Test
    void starsAndBracketsInsideCodeStayAsTheyAre() {
        assertThat(Spans.of("`[].name` and `**`"))
                .containsExactly(
                        new Span.Code("[].name"), new Span.Plain(" and "), new Span.Code("**"));
    }

    @Test
    void anItemGoesOnWithIndentedLines() {
        assertThat(Markdown.read("- one\n  more\n- two"))
                .containsExactly(
                        new Block.Items(
                                false,
                                List.of(
                                        List.of(new Span.Plain("one more")),
                                        List.of(new Span.Plain("two")))));
        assertThat(Markdown.read("1. one"))
                .containsExactly(new Block.Items(true, List.of(List.of(new Span.Plain("one")))));
    }

    @Test
    void aPictureStandsAlone() {
        assertThat(Markdown.read("Look:\n\n![The map](map)\n"))
                .last()
                .isEqualTo(new Block.Picture("The map", "map"));
    }

    @Test
    void aSampleKeepsItsLines() {
        assertThat(Markdown.read("    a  b\n      c"))
                .containsExactly(new Block.Sample(List.of("a  b", "  c")));
    }

    @Test
    void aTableHasAHeadAndRowsAndNoRule() {
        Block.Grid grid =
                (Block.Grid) Markdown.read("| a | b |\n| --- | --- |\n| 1 | |").getFirst();

        assertThat(grid.head()).hasSize(2);
        assertThat(grid.rows()).containsExactly(List.of(List.of(new Span.Plain("1")), List.of()));
    }
}
