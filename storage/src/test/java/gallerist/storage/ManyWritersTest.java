package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyWritersTest {
    private static final int WRITERS = 8;
    private static final int EACH = 12;

    private Studio studio;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void everyWriteOfManyWritersIsKept() throws Exception {
        ResourceId web = studio.definition(studio.gallery("gold"), "web");
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int major = writer;
                writers.add(
                        threads.submit(() -> {
                            for (int minor = 0; minor < EACH; minor++) {
                                studio.version(web, major + "." + minor + ".0");
                            }
                        }));
            }
        }
        for (Future<?> writer : writers) {
            writer.get();
        }

        assertThat(
                        studio.workspace
                                .versions()
                                .list(studio.owner, web, Window.ALL)
                                .orThrow()
                                .items())
                .hasSize(WRITERS * EACH);
    }

    @RepeatedTest(12)
    void ofManyWhoEditTheSameRevisionOneWins() throws Exception {
        ResourceId id = studio.gallery("gold");
        Gallery seen = studio.workspace.galleries().show(studio.owner, id).orThrow();
        List<Future<Outcome<Gallery>>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                ManagedIdentity own =
                        new ManagedIdentity(
                                false, "", List.of(studio.group.gallery("id" + writer)));
                writers.add(
                        threads.submit(() ->
                                studio.workspace
                                        .galleries()
                                        .write(
                                                studio.owner,
                                                id,
                                                Edit.basedOn(seen, gallery -> gallery.with(own)))));
            }
        }

        List<Outcome<Gallery>> outcomes = new ArrayList<>();
        for (Future<Outcome<Gallery>> writer : writers) {
            outcomes.add(writer.get());
        }
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(
                        studio.workspace
                                .galleries()
                                .show(studio.owner, id)
                                .orThrow()
                                .stored()
                                .revision())
                .isEqualTo(2);
    }

    @Test
    void aListIsWholeWhileOthersWriteAndDelete() throws Exception {
        ResourceId web = studio.definition(studio.gallery("gold"), "web");
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> writer =
                    threads.submit(() -> {
                        for (int i = 0; i < 60; i++) {
                            ResourceId id = studio.version(web, "1.0." + i % 3);
                            studio.workspace.versions().delete(studio.owner, id).orThrow();
                        }
                    });
            while (!writer.isDone()) {
                for (ImageVersion version :
                        studio.workspace
                                .versions()
                                .list(studio.owner, web, Window.ALL)
                                .orThrow()
                                .items()) {
                    assertThat(version.publishing().targets()).hasSize(1);
                }
            }
            writer.get();
        }
    }
}
