package gallerist.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.code.Copyable;
import gallerist.app.code.Language;
import gallerist.app.replication.Yard;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportViewModelTest {
    private static final String GALLERY =
            """
            {"id": "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/partners\
            /providers/Microsoft.Compute/galleries/%s", "location": "westeurope"}
            """;

    @TempDir private Path folder;
    private Yard yard;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        yard = new Yard(folder);
        model = new ImportViewModel(yard.bench());
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private void choose(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("document.json"), text);
        model.document().set(file.toString());
        model.tryOut();
    }

    private boolean isThere(String gallery) {
        ResourceId id = yard.workspace().subscription().group("partners").gallery(gallery);
        return yard.workspace().galleries().show(yard.caller(), id) instanceof Outcome.Done;
    }

    @Test
    void whatWouldComeInIsShownAndThenComesInWithItsGroup() throws IOException {
        choose(GALLERY.formatted("Shared"));

        assertThat(model.prospect().getValue().rows())
                .extracting(row -> row.action() + " " + row.path())
                .containsExactly("create partners", "create partners/Shared");
        assertThat(model.prospect().getValue().remarks())
                .singleElement()
                .asString()
                .contains("11111111-2222-4333-8444-555555555555", "takes its place");
        assertThat(isThere("Shared")).isFalse();

        List<String> told = new ArrayList<>();
        model.apply(told::add);

        assertThat(told).containsExactly("Brought in: 2 resources: 2 new, 0 changed");
        assertThat(isThere("Shared")).isTrue();
    }

    @Test
    void whatWouldComeInIsCopiedToBeDoneElsewhere() throws IOException {
        choose(GALLERY.formatted("Shared"));

        Copyable copyable = model.copyable();

        assertThat(copyable.command().lines())
                .satisfiesExactly(
                        group ->
                                assertThat(group)
                                        .isEqualTo(
                                                "az group create --name partners"
                                                        + " --location westeurope"),
                        gallery ->
                                assertThat(gallery)
                                        .startsWith("az rest --method put --uri '/subscriptions/")
                                        .contains("/galleries/Shared?api-version="));
        assertThat(Language.values())
                .allSatisfy(language ->
                        assertThat(copyable.in(language).orElseThrow()).contains("Shared"));
        assertThat(isThere("Shared")).isFalse();
    }

    @Test
    void whatIsThereAlreadyIsNotImportedAgain() throws IOException {
        choose(GALLERY.formatted("Shared"));
        model.apply(_ -> {});
        ImportViewModel again = new ImportViewModel(yard.bench());
        again.document().set(folder.resolve("document.json").toString());
        again.tryOut();

        assertThat(again.obstacle().getValue()).contains("as the documents say");
    }

    @ParameterizedTest
    @CsvSource({"{, document.json", "'[1,2]', document.json", "'{\"id\": \"x\"}', document.json"})
    void nonsenseIsComplainedAboutWithItsPlace(String text, String place) throws IOException {
        choose(text);

        assertThat(model.prospect().getValue().complaints()).first().asString().contains(place);
        assertThat(model.obstacle().getValue()).isNotEmpty();
    }

    @Test
    void aWrongFieldKeepsEverythingOut() throws IOException {
        choose("[%s, %s]".formatted(GALLERY.formatted("Good"), GALLERY.formatted("not-a-name")));

        assertThat(model.prospect().getValue().complaints()).anyMatch(each -> each.contains(":"));
        assertThat(model.obstacle().getValue()).startsWith("1 thing is wrong");
        assertThat(isThere("Good")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"gone.json, it is not there", "., it is a folder"})
    void whatCannotBeReadIsSaid(String name, String reason) {
        model.document().set(folder.resolve(name).toString());
        model.tryOut();

        assertThat(model.prospect().getValue().complaints())
                .singleElement()
                .asString()
                .contains(name, reason);
        assertThat(model.obstacle().getValue()).isEqualTo("A file can't be read");
    }

    @Test
    void aGroupThatMayNotBeCalledSoIsSaidBesideItsField() {
        model.group().set("no/group");

        assertThat(model.groupProblem().getValue()).isNotEmpty();
        assertThat(model.obstacle().getValue()).isEqualTo(model.groupProblem().getValue());
    }
}
