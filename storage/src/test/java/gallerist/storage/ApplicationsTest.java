package gallerist.storage;

import static gallerist.storage.Samples.NORTH_EUROPE;
import static gallerist.storage.Studio.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationsTest {
    private Studio studio;
    private Applications applications;
    private ApplicationVersions versions;
    private ResourceId agent;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        applications = studio.workspace.applications();
        versions = studio.workspace.applicationVersions();
        agent = studio.gallery("gold").application("agent");
        applications.write(studio.owner, agent, _ -> Samples.application(agent)).orThrow();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void anApplicationIsShownAndListedAsItWasWritten() {
        VmApplication found = applications.show(studio.owner, agent).orThrow();

        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("stored")
                .isEqualTo(Samples.application(agent));
        assertThat(applications.list(studio.owner, studio.group, Window.ALL).orThrow().items())
                .containsExactly(found);
    }

    @Test
    void anApplicationVersionIsShownAndListedAsItWasWritten() {
        ResourceId id = agent.version("1.0.0");
        ApplicationVersion wanted = Samples.applicationVersion(id, NORTH_EUROPE);

        ApplicationVersion created = versions.write(studio.owner, id, _ -> wanted).orThrow();

        assertThat(created.content()).isEqualTo(wanted.content());
        assertThat(created.publishing().targets()).isEqualTo(wanted.publishing().targets());
        assertThat(created.publishing().published()).isEqualTo(studio.clock.instant());
        assertThat(versions.show(studio.owner, id).orThrow()).isEqualTo(created);
        assertThat(versions.list(studio.owner, agent, Window.ALL).orThrow().items())
                .containsExactly(created);
    }

    @Test
    void childrenGoBeforeTheirParents() {
        ResourceId id = agent.version("1.0.0");
        versions.write(studio.owner, id, _ -> Samples.applicationVersion(id)).orThrow();

        assertThat(problems(applications.delete(studio.owner, agent)))
                .containsExactly(new Problem.HasChildren(List.of(id)));
        assertThat(versions.delete(studio.owner, id)).isEqualTo(Outcome.done(true));
        assertThat(applications.delete(studio.owner, agent)).isEqualTo(Outcome.done(true));
        assertThat(versions.delete(studio.owner, id)).isEqualTo(Outcome.done(false));
    }

    @Test
    void anApplicationVersionNeedsItsApplication() {
        ResourceId nowhere = studio.group.gallery("gold").application("none");
        ResourceId id = nowhere.version("1.0.0");

        assertThat(problems(versions.write(studio.owner, id, _ -> Samples.applicationVersion(id))))
                .containsExactly(new Problem.ParentNotFound(nowhere));
    }
}
