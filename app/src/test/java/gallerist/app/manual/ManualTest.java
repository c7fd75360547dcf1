package gallerist.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.Catalogue;
import gallerist.app.cli.Catalogue.NounEntry;
import gallerist.app.cli.Catalogue.VerbEntry;
import gallerist.app.cli.commands.Commands;
import gallerist.app.text.Shortcut;
import gallerist.model.limits.Limits;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page. */
class ManualTest {
    private static final Manual MANUAL = Manual.open();
    private static final Catalogue COMMANDS = Catalogue.of(Commands.root());
    private static final Pattern OPTION = Pattern.compile("(?<=\\s)--?[a-z][a-z-]*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    static Stream<Named<ManualPage>> pages() {
        return MANUAL.pages().stream().map(page -> Named.of(page.name(), page));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageHasATitleAndASummaryOfOneSentence(ManualPage page) {
        assertThat(page.title()).matches("[A-Z].*[a-z]");
        assertThat(page.summary()).matches("[A-Z].*[.]").hasSizeLessThan(160);
        assertThat(page.blocks()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void linksLeadToPages(ManualPage page) {
        assertThat(page.links()).isSubsetOf(Manual.names()).doesNotContain(page.name());
        assertThat(page.blocks().stream().map(Block::text))
                .allSatisfy(text -> assertThat(text).doesNotContain("](", "**"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void commandsAreCommandsAndOptionsAreTheirs(ManualPage page) {
        List<String> lines =
                page.blocks().stream()
                        .filter(Block.Sample.class::isInstance)
                        .map(Block.Sample.class::cast)
                        .flatMap(sample -> sample.lines().stream())
                        .map(line -> QUOTED.matcher(line).replaceAll("TEXT"))
                        .filter(line -> line.startsWith("gallerist "))
                        .toList();

        assertThat(lines).allSatisfy(ManualTest::isACommand);
    }

    private static void isACommand(String line) {
        String words = line.replaceFirst("gallerist --workspace \\S+", "gallerist");
        if (words.startsWith("gallerist help ") || isHelpOfNoun(words)) {
            return;
        }
        Optional<VerbEntry> verb =
                COMMANDS.verbs().stream()
                        .filter(each -> (words + " ").startsWith(each.path() + " "))
                        .max(Comparator.comparingInt(each -> each.path().length()));

        assertThat(verb).as(line).isPresent();
        assertThat(OPTION.matcher(words).results().map(MatchResult::group))
                .as(line)
                .isSubsetOf(
                        verb.orElseThrow().options().stream()
                                .flatMap(option -> option.names().stream())
                                .toList());
    }

    private static boolean isHelpOfNoun(String line) {
        return COMMANDS.nouns().stream()
                .map(NounEntry::path)
                .anyMatch(path -> line.equals(path + " --help"));
    }

    @Test
    void picturesAreThereInBothThemes() {
        List<Block.Picture> pictures =
                Manual.open().pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .filter(Block.Picture.class::isInstance)
                        .map(Block.Picture.class::cast)
                        .toList();

        assertThat(pictures)
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(picture -> Manual.picture(picture.name(), "light").isPresent())
                .allMatch(picture -> Manual.picture(picture.name(), "dark").isPresent());
    }

    private static List<List<String>> table(String page) {
        return MANUAL.find(page).orElseThrow().blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .flatMap(grid -> grid.rows().stream())
                .map(row -> row.stream().map(Span::text).toList())
                .toList();
    }

    @Test
    void theLimitsAreThoseOfTheModelEachWithItsSource() {
        List<List<String>> rows = table("limits");

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(Limits.values())
                                .map(limit ->
                                        List.of(
                                                "%,d".formatted(limit.value()),
                                                limit.subject(),
                                                limit.source().text(),
                                                limit.article()))
                                .toList());
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.getLast().isEmpty())
                                .isEqualTo(row.get(2).equals("general")));
    }

    @Test
    void theKeysAreThoseOfTheWindow() {
        assertThat(table("keyboard"))
                .hasSize(Shortcut.values().length)
                .contains(
                        List.of("Ctrl+1 to Ctrl+9", Shortcut.PAGES.deed()),
                        List.of("Ctrl+Shift+I", "import documents"),
                        List.of("Ctrl+=", "larger"))
                .allSatisfy(row -> assertThat(row.getFirst()).doesNotContain("Shortcut"));
    }

    @Test
    void aPageAboutTheWordsComesFirst() {
        assertThat(MANUAL.search("soft delete").getFirst().page().name()).isEqualTo("soft-delete");
        assertThat(MANUAL.search("LOCK").getFirst().page().name()).isEqualTo("locks");
    }

    @Test
    void allWordsMustBeOnAPage() {
        assertThat(MANUAL.search("egress zzz")).isEmpty();
        assertThat(MANUAL.search("  ")).isEmpty();
        assertThat(MANUAL.search("damaged"))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.excerpt()).containsIgnoringCase("damaged"));
    }
}
