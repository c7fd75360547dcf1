package gallerist.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.workshop.ClassHost;
import gallerist.app.cli.workshop.Lint;
import gallerist.app.fx.Work;
import gallerist.app.fx.Workbench;
import gallerist.app.workshop.Classes;
import gallerist.app.workshop.Workshop.Mistake;
import gallerist.app.workshop.WorkshopText;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer's own workshops in the window. */
class OwnWorkshopsTest {
    private static final InstantSource CLOCK = InstantSource.system();

    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    @TempDir private Path folder;
    private Path mine = Path.of("");
    private Workspace workspace;
    private LessonsViewModel model;

    @BeforeEach
    void open() throws IOException {
        mine = Files.createDirectory(folder.resolve("mine"));
        workspace = Workspace.open(folder.resolve("own"), CLOCK);
        model = fresh();
    }

    private LessonsViewModel fresh() {
        return new LessonsViewModel(
                new Workbench(
                        workspace,
                        workspace.caller("").orThrow(),
                        new Work(Runnable::run, Runnable::run, failures::add),
                        CLOCK),
                new Classes(workspace.folder(), ClassHost.outside(Commands.root(), CLOCK), CLOCK),
                new Elsewhere(),
                new Trainer());
    }

    private final class Elsewhere implements Travel {
        @Override
        public Optional<Path> home() {
            return Optional.empty();
        }

        @Override
        public void to(Path place, Supplier<String> between) {
            opened.add(place);
        }
    }

    private final class Trainer implements LessonsViewModel.Guide {
        @Override
        public void folder(String title, Consumer<Path> chosen) {
            chosen.accept(mine);
        }

        @Override
        public List<Mistake> mistakes(Path folder, WorkshopText.Reading reading) {
            return Lint.of(Commands.root(), folder, reading);
        }

        @Override
        public void tell(String sentence) {
            said.add(sentence);
        }

        @Override
        public void warn(String sentence) {
            said.add(sentence);
        }
    }

    @AfterEach
    void close() {
        workspace.close();
        assertThat(failures).isEmpty();
    }

    private List<Lesson> own() {
        return model.lessons().getValue().stream().filter(Lesson::isOwn).toList();
    }

    @Test
    void aNewWorkshopIsWrittenCheckedAndStarted() {
        model.write().run();

        assertThat(said).containsExactly("Write in %s/workshop.md with any editor".formatted(mine));
        assertThat(own()).extracting(Lesson::title).containsExactly("My workshop");
        assertThat(own().getFirst().mistakes()).isEmpty();

        model.start(own().getFirst()).run();

        assertThat(opened).containsExactly(folder.resolve("workshops/mine/workspace"));
        model = fresh();
        assertThat(own().getFirst().standing()).isEqualTo(Lesson.Standing.STARTED);
    }

    @Test
    void aFolderIsOpenedAndItsMistakesAreNamedWithTheirLines() throws IOException {
        model.write().run();
        Path text = mine.resolve("workshop.md");
        Files.writeString(text, Files.readString(text).replace("sig create -g", "sig craete -g"));
        model.check(own().getFirst()).run();

        assertThat(own().getFirst().mistakes())
                .singleElement()
                .asString()
                .startsWith("workshop.md:21: ");
        assertThat(model.start(own().getFirst()).obstacle().getValue())
                .isEqualTo("Mend its mistakes first");

        model.forget(own().getFirst()).run();
        assertThat(own()).isEmpty();
        assertThat(text).exists();

        model.add().run();
        assertThat(own()).hasSize(1);
    }

    @Test
    void aFolderWithoutAWorkshopIsNone() {
        model.add().run();

        assertThat(said).containsExactly("%s has no workshop.md.".formatted(mine));
        assertThat(own()).isEmpty();
    }

    @Test
    void aWorkshopThatIsThereIsNotOverwritten() {
        model.write().run();
        model.write().run();

        assertThat(said).hasSize(2).last().asString().contains("it is there already");
    }
}
