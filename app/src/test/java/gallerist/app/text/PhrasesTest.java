package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void aSentenceThatIsPutIntoAnotherHasNoPeriodOfItsOwn() {
        assertThat(Phrases.open("Bob may not delete it.")).isEqualTo("Bob may not delete it");
        assertThat(Phrases.open("You have not gone back")).isEqualTo("You have not gone back");
    }
}
