package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.activity.Status;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text is kept to the last character or refused; there is nothing between. */
class HostileTextTest {
    private Studio studio;
    private ResourceId gallery;

    @BeforeEach
    void open(@TempDir Path folder) {
        studio = new Studio(folder);
        gallery = studio.gallery("gold");
        studio.definition(gallery, "web");
        ResourceId agent = gallery.application("agent");
        studio.workspace
                .applications()
                .write(studio.owner, agent, _ -> Samples.application(agent))
                .orThrow();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    static List<String> texts() {
        return List.of(
                "'; drop table resource; --",
                "\" or 1=1 /* %_ ?1 {x} ${y} \\ \\n \\t #{z} */",
                "\u202Egpj.exe \u200B\u2066\uFEFF",
                "\uD83D\uDE00 \u00E4\u00F6\u00FC \u4E2D\u6587 e\u0301",
                "line\nline\ttab\r\nend",
                "NULL",
                "x".repeat(20_000),
                "\u0000",
                "bell\u0007",
                "\u001B[2J",
                "\u0085\u009F");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inAGallery(String text) {
        ResourceId id = studio.group.gallery("hostile");
        Galleries galleries = studio.workspace.galleries();

        Outcome<Gallery> outcome =
                galleries.write(studio.owner, id, _ -> Samples.galleryWith(id, text));

        look(outcome, Gallery::description, text, () -> galleries.show(studio.owner, id));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inADefinition(String text) {
        ResourceId id = gallery.image("hostile");
        Definitions definitions = studio.workspace.definitions();

        Outcome<ImageDefinition> outcome =
                definitions.write(studio.owner, id, _ -> Samples.definitionWith(id, text));

        look(
                outcome,
                definition -> definition.purchasePlan().name() + definition.eula(),
                text + text,
                () -> definitions.show(studio.owner, id));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inTheTagsOfAVersion(String text) {
        ResourceId id = gallery.image("web").version("1.0.0");
        Versions versions = studio.workspace.versions();

        Outcome<ImageVersion> outcome =
                versions.write(studio.owner, id, _ -> Samples.versionWith(id, text));

        look(
                outcome,
                version -> version.tags().get("tag"),
                text,
                () -> versions.show(studio.owner, id));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inAnApplication(String text) {
        ResourceId id = gallery.application("hostile");
        Applications applications = studio.workspace.applications();

        Outcome<VmApplication> outcome =
                applications.write(studio.owner, id, _ -> Samples.applicationWith(id, text));

        look(
                outcome,
                application -> application.customActions().getFirst().script(),
                text,
                () -> applications.show(studio.owner, id));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inTheCommandsOfAnApplicationVersion(String text) {
        ResourceId id = gallery.application("agent").version("1.0.0");
        ApplicationVersions versions = studio.workspace.applicationVersions();

        Outcome<ApplicationVersion> outcome =
                versions.write(studio.owner, id, _ -> Samples.applicationVersionWith(id, text));

        look(
                outcome,
                version -> version.content().install(),
                text,
                () -> versions.show(studio.owner, id));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inTheFileNameOfASource(String text) {
        ResourceId id = studio.group.provider("images", "hostile");
        Sources sources = studio.workspace.sources();

        Outcome<NamedSource> outcome =
                sources.write(
                        studio.owner,
                        id,
                        _ -> Samples.source(id, new NamedSource.SourceDisk(-1, text, 1)));

        look(
                outcome,
                source -> source.disks().getFirst().from(),
                text,
                () -> sources.show(studio.owner, id));
    }

    private <R extends Resource> void look(
            Outcome<R> outcome, Function<R, String> field, String text, Supplier<Outcome<R>> show) {
        switch (outcome) {
            case Outcome.Done<R>(R written) -> {
                assertThat(field.apply(written)).isEqualTo(text);
                assertThat(show.get()).isEqualTo(outcome);
            }
            case Outcome.Refused<R>(List<Problem> problems) -> {
                assertThat(problems).isNotEmpty();
                assertThat(show.get()).isInstanceOf(Outcome.Refused.class);
                assertThat(
                                studio.workspace
                                        .activityLog()
                                        .list(studio.owner, LogQuery.about(studio.group))
                                        .orThrow()
                                        .getFirst()
                                        .status())
                        .isEqualTo(Status.FAILED);
            }
        }
        assertThat(studio.workspace.galleries().show(studio.owner, gallery))
                .isInstanceOf(Outcome.Done.class);
    }
}
