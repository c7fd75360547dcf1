package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineTest {
    private Studio studio;

    @BeforeEach
    void open(@TempDir Path folder) {
        studio = new Studio(folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void galleriesComeFirstAndVersionsInTheOrderOfTheirNumbers() {
        ResourceId gold = studio.gallery("gold");
        ResourceId web = studio.definition(gold, "web");
        ResourceId ten = studio.version(web, "10.0.0");
        ResourceId nine = studio.version(web, "9.0.0");
        assertThat(
                        studio.workspace
                                .outline()
                                .list(studio.owner, studio.workspace.subscription())
                                .orThrow())
                .extracting(Outline.Line::id)
                .containsExactly(gold, web, nine, ten);
    }

    @Test
    void whatSomebodyMayNotSeeIsLeftOut() {
        studio.gallery("gold");
        Acting.person(studio.workspace, "stranger");
        Caller stranger = Acting.as(studio.workspace, "stranger@local");
        assertThat(
                        studio.workspace
                                .outline()
                                .list(stranger, studio.workspace.subscription())
                                .orThrow())
                .isEmpty();
    }
}
