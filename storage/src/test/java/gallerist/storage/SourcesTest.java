package gallerist.storage;

import static gallerist.storage.Studio.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.NamedSource.SourceDisk;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private Studio studio;
    private Sources sources;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        sources = studio.workspace.sources();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @ParameterizedTest
    @CsvSource({"images, MANAGED_IMAGE", "snapshots, SNAPSHOT", "disks, DISK"})
    void aSourceIsWrittenListedByItsKindAndDeleted(String type, Kind kind) {
        ResourceId id = studio.group.provider(type, "base");
        NamedSource wanted = Samples.source(id, new SourceDisk(-1, "base; '.vhd", 1L << 40));

        NamedSource created = sources.write(studio.owner, id, _ -> wanted).orThrow();

        assertThat(created.disks()).isEqualTo(wanted.disks());
        assertThat(sources.show(studio.owner, id).orThrow()).isEqualTo(created);
        for (Kind each : new Kind[] {Kind.MANAGED_IMAGE, Kind.SNAPSHOT, Kind.DISK}) {
            assertThat(sources.list(studio.owner, each, studio.group, Window.ALL).orThrow().items())
                    .hasSize(each == kind ? 1 : 0);
        }
        assertThat(sources.delete(studio.owner, id)).isEqualTo(Outcome.done(true));
        assertThat(sources.delete(studio.owner, id)).isEqualTo(Outcome.done(false));
    }

    @ParameterizedTest
    @CsvSource({"galleries", "virtualMachines", "nothing"})
    void otherThingsAreNoSources(String type) {
        ResourceId id = studio.group.provider(type, "base");

        assertThat(problems(sources.write(studio.owner, id, _ -> Samples.source(id))))
                .containsExactly(new Problem.IdInvalid(id.toString()));
    }
}
