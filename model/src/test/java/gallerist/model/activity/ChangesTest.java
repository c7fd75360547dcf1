package gallerist.model.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

    @Provide
    static Arbitrary<List<Change>> changes() {
        Arbitrary<String> text =
                Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(12),
                        Arbitraries.strings()
                                .withChars("ab\\u0019fn\t\n\r\u0000\u0085\u202e\u2028\ud83d\ude00")
                                .ofMaxLength(12));
        return Combinators.combine(text, text, text).as(Change::new).list().ofMaxSize(4);
    }

    @Property(tries = 2000)
    void everyListComesBackAsItWas(@ForAll("changes") List<Change> changes) {
        assertThat(Changes.read(Changes.write(changes))).isEqualTo(changes);
    }

    @Property(tries = 500)
    void whatIsWrittenIsTextThatAnyDatabaseKeeps(@ForAll("changes") List<Change> changes) {
        String text = Changes.write(changes);

        assertThat(text.chars())
                .noneMatch(c -> c != '\t' && c != '\n' && Character.isISOControl(c));
        assertThat(text.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void noChangesAndAnEmptyChangeAreTwoThings() {
        assertThat(Changes.write(List.of())).isEmpty();
        assertThat(Changes.write(List.of(new Change("", "", "")))).isEqualTo("\t\t\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "\\", "\\u12", "a\tb\tc\td\n\n", "\\uzzzz\t\\x"})
    void aDamagedTextIsReadWithoutFailing(String text) {
        assertThat(Changes.read(text)).isNotEmpty();
    }
}
