package gallerist.app.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import gallerist.app.az.Copied;
import gallerist.app.fx.History;
import gallerist.app.fx.Pair;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Work;
import gallerist.app.fx.Workbench;
import gallerist.app.page.loss.Consequence;
import gallerist.app.replication.Yard;
import gallerist.model.activity.Change;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditViewModelTest {
    private final List<Reversible> done = new ArrayList<>();
    private Yard yard;
    private EditViewModel<?> model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        model = edit(yard.definition());
    }

    private EditViewModel<?> edit(ResourceId id) {
        return EditViewModel.of(yard.bench(), id, Aspect.EVERYTHING, done::add);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private ImageDefinition stored() {
        return yard.workspace().definitions().show(yard.caller(), yard.definition()).orThrow();
    }

    private Cell cell(String title) {
        return model.form().cells().stream()
                .filter(cell -> cell.entry().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void type(String title, String text) {
        ((TextCell) cell(title)).text().set(text);
    }

    private void save() {
        assertThat(model.obstacle().getValue()).isEmpty();
        model.save(() -> {});
        assertThat(model.refusal().getValue()).isEmpty();
    }

    private List<String> consequences() {
        return model.consequences().getValue().stream().map(Consequence::sentence).toList();
    }

    /** With a background in which nothing is done before it is asked for. */
    private EditViewModel<?> retiring(ResourceId id, Deque<Runnable> background) {
        Work work = new Work(background::add, Runnable::run, failure -> fail(failure));
        Workbench bench = new Workbench(yard.workspace(), yard.caller(), work, Yard.CLOCK);
        return EditViewModel.of(bench, id, Aspect.RETIREMENT, done::add);
    }

    private static void work(Deque<Runnable> background) {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void retiringSaysWhatLatestBecomesAndWhenItEnds() {
        List.of("1.0.0", "2.0.0").forEach(yard::record);
        model.close();
        model =
                EditViewModel.of(
                        yard.bench(),
                        yard.definition().version("2.0.0"),
                        Aspect.RETIREMENT,
                        done::add);

        assertThat(consequences())
                .startsWith("latest becomes 1.0.0 in West Europe", "Its life ends on 21 Dec 2026");
        save();
        assertThat(
                        yard.version(yard.definition().version("2.0.0"))
                                .publishing()
                                .excludeFromLatest())
                .isTrue();
    }

    @Test
    void whatIsSaidAboutAChangeIsKeptWithIt() {
        type("Description", "Another one");
        model.said().reason().set("Renamed by marketing");
        save();

        assertThat(yard.logged(yard.definition()))
                .contains(
                        new Change("note.reason", "", "Renamed by marketing"),
                        new Change("description", "", "Another one"));
    }

    @Test
    void whatTheLogCanNotKeepIsNotSaved() {
        type("Description", "Another one");
        model.said().contact().set("two\nlines");

        assertThat(model.obstacle().getValue()).contains("contact");
    }

    @Test
    void whatWouldMakeSomethingElseOfLatestThanWasSeenIsRefused() {
        List.of("1.0.0", "2.0.0").forEach(yard::record);
        Deque<Runnable> background = new ArrayDeque<>();
        model.close();
        model = retiring(yard.definition().version("2.0.0"), background);
        work(background);
        assertThat(consequences()).startsWith("latest becomes 1.0.0 in West Europe");

        yard.record("1.5.0");
        model.save(() -> {});
        work(background);

        assertThat(model.refusal().getValue()).startsWith("The plan is stale");
        assertThat(
                        yard.version(yard.definition().version("2.0.0"))
                                .publishing()
                                .excludeFromLatest())
                .isFalse();
        assertThat(consequences()).startsWith("latest becomes 1.5.0 in West Europe");
    }

    @Test
    void nothingIsSavedBeforeSomethingIsTyped() {
        assertThat(model.obstacle().getValue()).isEqualTo("Nothing is changed");
    }

    @Test
    void whatIsTypedIsWrittenAndNothingElse() {
        type("Description", "Web servers");
        type("vCPUs, at least", "2");
        type("Disk types that are ruled out", "Standard_LRS, UltraSSD_LRS");
        ((PairsCell) cell("Tags")).pairs().set(List.of(new Pair("stage", "prod")));
        save();

        assertThat(stored().description()).isEqualTo("Web servers");
        assertThat(stored().recommended().vcpus().min()).isEqualTo(2);
        assertThat(stored().disallowedDiskTypes()).containsExactly("Standard_LRS", "UltraSSD_LRS");
        assertThat(stored().tags().get("stage")).isEqualTo("prod");
        assertThat(stored().identifier().sku()).isEqualTo("ubuntu");
    }

    @ParameterizedTest
    @CsvSource({
        "End of life, soon, endOfLifeDate",
        "End of life, 2020-01-01, passed",
        "'vCPUs, at least', many, 32-bit integer",
        "Release notes, 'a b', releaseNoteUri",
        "Disk types that are ruled out, Tape, Tape"
    })
    void whatIsWrongIsSaidBesideItsField(String title, String typed, String fragment) {
        type(title, typed);

        assertThat(cell(title).problem().get()).containsIgnoringCase(fragment);
        assertThat(model.obstacle().getValue()).isEqualTo(cell(title).problem().get());
        assertThat(cell("Description").problem().get()).isEmpty();
    }

    @Test
    void whatIsWrongOnlyTogetherIsSaidOnce() {
        type("vCPUs, at least", "8");
        type("vCPUs, at most", "4");

        assertThat(model.form().trouble().get()).contains("recommended.vCPUs");
        assertThat(model.obstacle().getValue()).isEqualTo(model.form().trouble().get());
    }

    @Test
    void twoTagsOfOneNameAreRefusedWhileTyping() {
        ((PairsCell) cell("Tags"))
                .pairs()
                .set(List.of(new Pair("stage", "prod"), new Pair("Stage", "test")));

        assertThat(cell("Tags").problem().get()).contains("stage");
    }

    @Test
    void whatSomebodyElseWroteIsToldAndNothingIsLost() {
        type("Description", "Mine");
        yard.set("description=Theirs", "releaseNoteUri=https://a.example/n");

        assertThat(model.news().getValue())
                .contains("Description, Release notes")
                .contains("both of you changed Description");
        assertThat(model.obstacle().getValue()).contains("decide");
        assertThat(((TextCell) cell("Description")).text().get()).isEqualTo("Mine");

        model.keepMine();
        assertThat(model.news().getValue()).isEmpty();
        assertThat(((TextCell) cell("Release notes")).text().get())
                .isEqualTo("https://a.example/n");
        save();
        assertThat(stored().description()).isEqualTo("Mine");
        assertThat(stored().releaseNoteUri()).isEqualTo("https://a.example/n");
    }

    @Test
    void theirsCanBeTakenInstead() {
        type("Description", "Mine");
        yard.set("description=Theirs");

        model.takeTheirs();

        assertThat(((TextCell) cell("Description")).text().get()).isEqualTo("Theirs");
        assertThat(model.obstacle().getValue()).isEqualTo("Nothing is changed");
    }

    @Test
    void anEditIsUndoneAndDoneAgain() {
        type("Description", "Web servers");
        assertThat(model.note().getValue()).isEqualTo("Can be undone with Ctrl+Z");
        save();
        History history = new History(yard.bench());
        history.add(done.getFirst());

        history.undo((_, taken) -> assertThat(taken.problems()).isEmpty());
        assertThat(stored().description()).isEmpty();
        history.redo((_, taken) -> assertThat(taken.problems()).isEmpty());
        assertThat(stored().description()).isEqualTo("Web servers");
    }

    @Test
    void oneEditAfterTheOtherIsUndoneAndDoneAgain() {
        History history = new History(yard.bench());
        type("Description", "Web servers");
        save();
        model.close();
        model = edit(yard.definition());
        type("Description", "Web and proxy servers");
        save();
        done.forEach(history::add);

        history.undo((_, taken) -> assertThat(taken.problems()).isEmpty());
        assertThat(stored().description()).isEqualTo("Web servers");
        history.undo((_, taken) -> assertThat(taken.problems()).isEmpty());
        assertThat(stored().description()).isEmpty();
        history.redo((_, taken) -> assertThat(taken.problems()).isEmpty());
        history.redo((_, taken) -> assertThat(taken.problems()).isEmpty());
        assertThat(stored().description()).isEqualTo("Web and proxy servers");
    }

    @Test
    void whatSomebodyChangedSinceIsNotUndone() {
        type("Description", "Web servers");
        save();
        yard.set("description=Theirs");
        History history = new History(yard.bench());
        history.add(done.getFirst());

        history.undo((_, taken) -> assertThat(taken.problems()).hasSize(1));

        assertThat(stored().description()).isEqualTo("Theirs");
        assertThat(history.redoObstacle().getValue()).isNotEmpty();
    }

    @Test
    void aFeatureIsChangedAndItsCommandSaysThatItMay() {
        ((PairsCell) cell("Features"))
                .pairs()
                .set(
                        List.of(
                                new Pair("SecurityType", "Standard"),
                                new Pair("IsAcceleratedNetworkSupported", "True")));
        assertThat(model.copyable().command()).contains("allowUpdateImage=true");
        save();

        assertThat(stored().feature("IsAcceleratedNetworkSupported")).contains("True");
    }

    @Test
    void theCommandThatIsCopiedDoesTheSame() {
        type("Description", "it's 5 o'clock");
        type("End of life", "2030-12-31");
        type("Memory in GB, at most", "64");
        ((PairsCell) cell("Tags"))
                .pairs()
                .set(List.of(new Pair("team", "web & mail"), new Pair("empty", "")));
        String command = model.copyable().command();
        String wanted = model.form().json().at("/endOfLifeDate").asString();

        Copied.words(command).forEach(yard::run);

        assertThat(wanted).isEqualTo("2030-12-31");
        assertThat(stored().description()).isEqualTo("it's 5 o'clock");
        assertThat(stored().recommended().memory().max()).isEqualTo(64);
        assertThat(stored().tags().values())
                .containsEntry("team", "web & mail")
                .containsKey("empty");
        assertThat(stored().endOfLife().reached(Yard.CLOCK.instant())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void everyAspectOfAVersionOpensWithNothingWrong(Aspect aspect) {
        ResourceId version = yard.capture("1.0.0", yard.disk("os.raw", 4));
        model.close();
        model = EditViewModel.of(yard.bench(), version, aspect, done::add);

        assertThat(model.form().wrong()).isEmpty();
        assertThat(model.title()).endsWith("ubuntu-web 1.0.0");
    }

    @Test
    void aVersionIsRetired() {
        ResourceId version = yard.capture("1.0.0", yard.disk("os.raw", 4));
        model.close();
        model = EditViewModel.of(yard.bench(), version, Aspect.RETIREMENT, done::add);
        save();

        assertThat(yard.version(version).publishing().excludeFromLatest()).isTrue();
        assertThat(
                        yard.version(version)
                                .publishing()
                                .endOfLife()
                                .reached(Yard.CLOCK.instant().plusSeconds(31L * 86_400)))
                .isTrue();
    }

    @Test
    void theUsualNumberOfReplicasOfAVersionIsChangedWhereItIsShown() {
        ResourceId version = yard.capture("1.0.0", yard.disk("os.raw", 1));
        model.close();
        model = edit(version);

        type("Default replicas", "3");
        save();

        assertThat(yard.version(version).publishing().replicaCount()).isEqualTo(3);
    }
}
