package gallerist.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {
    @ParameterizedTest
    @CsvSource({
        "gallerist sig list, READ_ONLY",
        "gallerist sig image-version show-shared, READ_ONLY",
        "gallerist sig image-version readiness, READ_ONLY",
        "gallerist role check, READ_ONLY",
        "gallerist replication plan, READ_ONLY",
        "gallerist replication plan delete, READ_ONLY",
        "gallerist completion bash, READ_ONLY",
        "gallerist screenshot, READ_ONLY",
        "gallerist sig create, MUTATING",
        "gallerist tag update, MUTATING",
        "gallerist sig image-version create, COST",
        "gallerist sig image-version update, COST",
        "gallerist sig gallery-application version create, COST",
        "gallerist image create, COST",
        "gallerist role assignment create, SECURITY",
        "gallerist role assignment delete, SECURITY",
        "gallerist lock delete, SECURITY",
        "gallerist sig share enable-community, SECURITY",
        "gallerist ad group member add, SECURITY",
        "gallerist sig delete, DESTRUCTIVE",
        "gallerist sig image-version purge, DESTRUCTIVE",
        "gallerist workspace restore, DESTRUCTIVE"
    })
    void theGravestEffectIsSaid(String path, Effect expected) {
        assertThat(Effect.of(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "gallerist sig delete, true",
        "gallerist workspace set, true",
        "gallerist sig list, false",
        "gallerist workspace restore, false",
        "gallerist worker, false",
        "gallerist screenshot, false"
    })
    void onlyWhatIsLoggedCanHaveAReason(String path, boolean isLogged) {
        assertThat(Effect.isLogged(path)).isEqualTo(isLogged);
    }

    @Test
    void whatMakesOrTakesAwayIsNeverCalledReadOnly() {
        List<String> changing = List.of("create", "update", "delete", "set", "add", "remove");

        assertThat(Catalogue.of(Commands.root()).verbs())
                .filteredOn(entry ->
                        changing.contains(entry.verb().name()) && !entry.path().contains(" plan "))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(Effect.of(entry.path()))
                                .as(entry.path())
                                .isNotEqualTo(Effect.READ_ONLY));
    }
}
