package gallerist.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.code.Language;
import gallerist.app.fx.Reversible;
import gallerist.app.replication.Yard;
import gallerist.model.gallery.ImageDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditJsonViewModelTest {
    private final List<Reversible> done = new ArrayList<>();
    private Yard yard;
    private EditJsonViewModel<?> model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        model = EditJsonViewModel.of(yard.bench(), yard.definition(), done::add);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private ImageDefinition stored() {
        return yard.workspace().definitions().show(yard.caller(), yard.definition()).orThrow();
    }

    /** Puts a property before all others. */
    private void add(String property) {
        model.text()
                .set(
                        model.text()
                                .get()
                                .replace(
                                        "\"properties\": {", "\"properties\": {" + property + ","));
    }

    @Test
    void whatIsStoredIsShownAndNothingIsSavedBeforeItIsTypedOver() {
        assertThat(model.text().get()).contains("\"osType\": \"Linux\"");
        assertThat(model.obstacle().getValue()).isEqualTo("Nothing is changed");
    }

    @Test
    void whatIsTypedIsWrittenAndCanBeTakenBack() {
        add("\"description\": \"Web servers\"");
        assertThat(model.obstacle().getValue()).isEmpty();

        model.save(() -> {});

        assertThat(model.refusal().getValue()).isEmpty();
        assertThat(stored().description()).isEqualTo("Web servers");
        assertThat(done.getFirst().back().apply(yard.caller()).problems()).isEmpty();
        assertThat(stored().description()).isEmpty();
    }

    @Test
    void aMistakeIsTellingWhileItIsTyped() {
        add("\"endOfLifeDate\": \"soon\"");
        assertThat(model.obstacle().getValue()).contains("endOfLifeDate");

        model.text().set("{\n\"location\": \n");
        assertThat(model.obstacle().getValue()).isNotEmpty().isEqualTo(model.problem().getValue());
    }

    @Test
    void whatCannotBeChangedIsRefusedBeforeItIsSaved() {
        model.text()
                .set(
                        model.text()
                                .get()
                                .replace("\"osType\": \"Linux\"", "\"osType\": \"Windows\""));

        assertThat(model.obstacle().getValue()).contains("osType");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        add("\"description\": \"Mine\"");
        EditJsonViewModel<?> theirs =
                EditJsonViewModel.of(yard.bench(), yard.definition(), _ -> {});
        theirs.text()
                .set(
                        theirs.text()
                                .get()
                                .replace(
                                        "\"properties\": {",
                                        "\"properties\": {\"description\": \"Theirs\","));
        theirs.save(() -> {});
        theirs.close();

        model.save(() -> {});

        assertThat(model.refusal().getValue()).isNotEmpty();
        assertThat(stored().description()).isEqualTo("Theirs");
    }

    @Test
    void theChangeIsCopiedInEachLanguage() {
        add("\"description\": \"Web servers\"");

        assertThat(model.copyable().command())
                .startsWith("az rest --method put --uri '/subscriptions/")
                .contains("api-version=2025-03-03");
        assertThat(Language.values())
                .allSatisfy(language ->
                        assertThat(model.copyable().in(language).orElseThrow())
                                .contains("Web servers"));
    }
}
