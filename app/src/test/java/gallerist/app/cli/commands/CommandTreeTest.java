package gallerist.app.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.Catalogue;
import gallerist.app.cli.Catalogue.NounEntry;
import gallerist.app.cli.Catalogue.OptionEntry;
import gallerist.app.cli.Catalogue.VerbEntry;
import gallerist.app.cli.Word;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every word of the command line. */
class CommandTreeTest {
    private static final Catalogue ALL = Catalogue.of(Commands.root());
    private static final Pattern OPTION = Pattern.compile("(?<=\\s)--?[a-z][a-z-]*");

    static Stream<Named<NounEntry>> nouns() {
        return ALL.nouns().stream().map(noun -> Named.of(noun.path(), noun));
    }

    static Stream<Named<VerbEntry>> verbs() {
        return ALL.verbs().stream().map(verb -> Named.of(verb.path(), verb));
    }

    static Stream<Named<VerbEntry>> lists() {
        return verbs().filter(verb -> verb.getPayload().verb().name().matches("list(-.*)?"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nouns")
    void aNounsWordsDifferAndSayWhatTheyAreFor(NounEntry noun) {
        List<Word> words = noun.noun().words().list();

        assertThat(words).isNotEmpty().extracting(Word::name).doesNotHaveDuplicates();
        assertThat(words)
                .allSatisfy(word -> {
                    assertThat(word.name()).matches("[a-z]+(-[a-z]+)*");
                    assertThat(word.summary()).matches("[A-Z][^\\n]*\\.");
                    assertThat(word.summary().length()).isLessThanOrEqualTo(90);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void everyCommandHasAnExampleOfItself(VerbEntry verb) {
        assertThat(verb.examples())
                .as(verb.path())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(example).contains(verb.path()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void examplesUseOptionsThatThereAre(VerbEntry verb) {
        List<String> known =
                verb.options().stream().flatMap(each -> each.names().stream()).toList();

        assertThat(verb.examples())
                .filteredOn(example -> example.startsWith(verb.path() + " "))
                .allSatisfy(example ->
                        assertThat(
                                        OPTION.matcher(example.replaceAll("'[^']*'", ""))
                                                .results()
                                                .map(found -> found.group()))
                                .isSubsetOf(known));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void everyOptionIsExplained(VerbEntry verb) {
        assertThat(verb.options())
                .allSatisfy(option -> assertThat(option.description()).matches("\\S[^\\n]*[.]"))
                .flatExtracting(OptionEntry::names)
                .doesNotHaveDuplicates()
                .contains("--output", "--query", "--as", "--workspace", "--help");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyListComesInPages(VerbEntry verb) {
        assertThat(verb.options())
                .flatExtracting(OptionEntry::names)
                .contains("--max-items", "--next-token");
    }
}
