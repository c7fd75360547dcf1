package gallerist.storage;

import static gallerist.storage.Studio.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsTest {
    private Studio studio;
    private Definitions definitions;
    private ResourceId gold;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        definitions = studio.workspace.definitions();
        gold = studio.gallery("gold");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Outcome<ImageDefinition> write(ImageDefinition definition) {
        return definitions.write(studio.owner, definition.id(), _ -> definition);
    }

    @Test
    void aDefinitionIsShownAndListedAsItWasWritten() {
        ImageDefinition created = write(Samples.fullDefinition(gold.image("web"))).orThrow();

        assertThat(created)
                .usingRecursiveComparison()
                .ignoringFields("stored")
                .isEqualTo(Samples.fullDefinition(gold.image("web")));
        assertThat(definitions.show(studio.owner, created.id()).orThrow()).isEqualTo(created);
        assertThat(definitions.list(studio.owner, gold, Window.ALL).orThrow().items())
                .containsExactly(created);
    }

    @Test
    void publisherOfferAndSkuTogetherAreTakenOnceInAGallery() {
        Identifier triple = new Identifier("Example", "Server", "2204");
        write(Samples.definition(gold.image("first"), triple)).orThrow();

        List<Problem> problems =
                problems(
                        write(
                                Samples.definition(
                                        gold.image("second"),
                                        new Identifier("EXAMPLE", "server", "2204"))));

        assertThat(problems)
                .containsExactly(new Problem.IdentifierTaken("first", "EXAMPLE", "server", "2204"));
        write(Samples.definition(gold.image("third"), new Identifier("Example", "Server", "2404")))
                .orThrow();
    }

    @Test
    void theSystemOfADefinitionStaysWhatItIs() {
        write(Samples.definition(gold.image("web"))).orThrow();

        List<Problem> problems =
                problems(
                        write(
                                Samples.definition(
                                        gold.image("web"),
                                        new Identifier("Other", "Server", "web"))));

        assertThat(problems)
                .containsExactly(
                        new Problem.PropertyFixed("galleryImage.properties.identifier.publisher"));
    }

    @Test
    void featuresChangeOnlyWhenThatWasAskedFor() {
        ResourceId id = gold.image("web");
        write(Samples.definition(id)).orThrow();
        ImageDefinition hibernates =
                Samples.definition(id, List.of(new Feature("IsHibernateSupported", "True")));

        List<Problem> problems = problems(write(hibernates));
        Outcome<ImageDefinition> asked =
                definitions.writeWithFeatures(studio.owner, id, _ -> hibernates);

        assertThat(problems).containsExactly(new Problem.FeaturesNeedAllowUpdate());
        assertThat(asked.orThrow().features()).isEqualTo(hibernates.features());
    }

    @Test
    void aDefinitionNeedsItsGallery() {
        ResourceId nowhere = studio.group.gallery("none");

        assertThat(problems(write(Samples.definition(nowhere.image("web")))))
                .containsExactly(new Problem.ParentNotFound(nowhere));
    }

    @Test
    void aDefinitionWithVersionsIsNotDeleted() {
        ResourceId web = studio.definition(gold, "web");
        ResourceId version = studio.version(web, "1.0.0");

        assertThat(problems(definitions.delete(studio.owner, web)))
                .containsExactly(new Problem.HasChildren(List.of(version)));
    }

    @Test
    void definitionsOfNeighboursWithSimilarNamesAreNotMixed() {
        studio.definition(gold, "web");
        studio.definition(studio.gallery("gold.2"), "web");
        studio.definition(studio.gallery("gold0"), "web");

        assertThat(definitions.list(studio.owner, gold, Window.ALL).orThrow().items())
                .extracting(ImageDefinition::id)
                .containsExactly(gold.image("web"));
    }
}
