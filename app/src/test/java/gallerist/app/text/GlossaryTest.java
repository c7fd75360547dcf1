package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Replicas",
                "Storage type",
                "End of life",
                "In latest",
                "Generation",
                "Architecture",
                "SKU",
                "Purchase plan",
                "Soft delete",
                "Home region",
                "Replication",
                "Security type",
                "Tenant"
            })
    void wordsOfTheTradeAreExplainedUnderTheNameThatTheScreenGivesThem(String word) {
        assertThat(Glossary.about(word).orElse("")).startsWith(word + ": ").endsWith(".");
    }

    @Test
    void wordsThatEverybodyKnowsAreLeftAlone() {
        assertThat(Glossary.about("Description")).isEmpty();
        assertThat(Glossary.about("word")).isEmpty();
        assertThat(Glossary.about("")).isEmpty();
    }
}
