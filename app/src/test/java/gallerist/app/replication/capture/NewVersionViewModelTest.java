package gallerist.app.replication.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.az.Copied;
import gallerist.app.fx.Pair;
import gallerist.app.replication.Yard;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.TargetRegion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewVersionViewModelTest {
    private static final Region NORTH = Regions.of("northeurope");
    private static final Region JAPAN = Regions.of("japaneast");

    private final List<ResourceId> made = new ArrayList<>();
    private Yard yard;
    private NewVersionViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        model = NewVersionViewModel.of(yard.bench(), yard.definition(), Optional.empty());
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private ImageContents disks() {
        return (ImageContents) model.contents();
    }

    private ImageVersion create() {
        assertThat(model.obstacle().getValue()).isEmpty();
        model.create(made::add);
        assertThat(model.refusal().getValue()).isEmpty();
        return yard.version(made.getLast());
    }

    @Test
    void withoutASourceItSaysWhatIsMissing() {
        assertThat(model.obstacle().getValue()).isEqualTo("Choose a disk-image file");
        assertThat(model.basics().number().get()).isEqualTo("1.0.0");
    }

    @Test
    void filesBecomeDisksByTheirLun() {
        disks().choose(yard.disk("os.raw", 4));
        disks().dataDisks().set(List.of(new Pair("3", yard.disk("data.raw", 2).toString())));
        disks().add(yard.disk("more.raw", 6));
        ImageVersion version = create();

        assertThat(version.storage().dataDisks())
                .extracting(disk -> disk.lun())
                .containsExactlyInAnyOrder(3, 0);
    }

    @Test
    void aLunThatIsTakenTwiceIsRefusedWhenItIsMade() {
        disks().choose(yard.disk("os.raw", 4));
        disks().dataDisks()
                .set(
                        List.of(
                                new Pair("1", yard.disk("data.raw", 2).toString()),
                                new Pair("1", yard.disk("more.raw", 6).toString())));
        model.create(made::add);

        assertThat(made).isEmpty();
        assertThat(model.refusal().getValue()).contains("1");
    }

    @Test
    void aFileThatIsNoneIsSaidBesideIt() {
        disks().choose(Path.of("/nowhere/os.vhd"));

        assertThat(disks().fileProblem().getValue()).contains("/nowhere/os.vhd");
        assertThat(model.obstacle().getValue()).isEqualTo(disks().fileProblem().getValue());
    }

    @Test
    void aManagedImageBecomesAVersion() {
        yard.run(
                "image",
                "create",
                "-g",
                "images",
                "-n",
                "build",
                "--os-type",
                "Linux",
                "--source",
                yard.disk("os.raw", 4).toString());
        model.close();
        model = NewVersionViewModel.of(yard.bench(), yard.definition(), Optional.empty());
        disks().kind().set(SourceKind.MANAGED_IMAGE);
        assertThat(model.obstacle().getValue()).isEqualTo("Choose a managed image");
        disks().chosen().set(disks().choices().getValue().getFirst());

        assertThat(create().storage().source()).isInstanceOf(Source.FromManagedImage.class);
    }

    @Test
    void aVersionIsDuplicated() {
        ResourceId first = yard.capture("1.0.0", yard.disk("os.raw", 4));
        model.close();
        model = NewVersionViewModel.like(yard.bench(), first);

        assertThat(model.basics().number().get()).isEqualTo("1.0.1");
        assertThat(create().storage().source()).isEqualTo(new Source.FromVersion(first));
    }

    @Test
    void aVersionIsRecordedWithoutBytes() {
        disks().kind().set(SourceKind.METADATA);

        assertThat(create().storage().source()).isInstanceOf(Source.MetadataOnly.class);
    }

    @Test
    void whatIsForALabIsAtHomeOnceNotCopiedAndEndsSoon() {
        ResourceId first = yard.capture("1.0.0", yard.disk("os.raw", 4));
        model.close();
        model = NewVersionViewModel.like(yard.bench(), first);
        model.placing().edit(draft -> draft.adding(List.of(NORTH)).withReplicasEverywhere(3));

        model.suitLab();

        Publishing plan = create().publishing();
        assertThat(plan.mode()).isEqualTo(ReplicationMode.SHALLOW);
        assertThat(plan.targets()).hasSize(1);
        assertThat(plan.targets().getFirst().replicas()).isEqualTo(1);
        assertThat(plan.endOfLife()).isNotEqualTo(EndOfLife.never());
    }

    @Test
    void aFileForALabIsCopiedOnce() {
        disks().choose(yard.disk("os.raw", 4));

        model.suitLab();

        assertThat(create().publishing().mode()).isEqualTo(ReplicationMode.FULL);
    }

    @Test
    void theReviewSaysWhatIsCopiedAndWhatBecomesLatest() {
        disks().choose(yard.disk("os.raw", 4));
        model.placing().edit(draft -> draft.adding(List.of(NORTH, JAPAN)));

        model.step().set(Step.REVIEW);
        Prospect prospect = model.prospect().getValue().orElseThrow();

        assertThat(prospect.happenings())
                .extracting(each -> each.sentence())
                .contains("Copied to 2 other regions", "latest becomes 1.0.0 in 3 regions");
        assertThat(prospect.few()).hasSize(3);
        model.raise(prospect.few());
        assertThat(model.prospect().getValue().orElseThrow().few()).isEmpty();
        assertThat(prospect.costs()).hasSize(4);
        assertThat(prospect.keys().getFirst().number()).isEqualTo("18.0 MiB");
        assertThat(prospect.costs().getLast().size()).isEqualTo("18.0 MiB");
        assertThat(prospect.keys().getLast().meaning()).contains("4.0 MiB across");
    }

    @ParameterizedTest
    @ValueSource(strings = {"definition", "sibling", "price", "limit"})
    void aReviewThatSomebodyMadeStaleIsRefusedAndShownAnew(String what) {
        disks().choose(yard.disk("os.raw", 4));
        model.basics().number().set("1.5.0");
        model.step().set(Step.REVIEW);
        assertThat(prospect()).contains("latest becomes 1.5.0 in 1 region", "Number 1 of 10,000");

        change(what);
        model.create(made::add);

        assertThat(made).isEmpty();
        assertThat(model.refusal().getValue()).startsWith("The plan is stale");
        switch (what) {
            case "sibling" ->
                    assertThat(prospect())
                            .contains("latest stays what it is", "Number 2 of 10,000");
            case "limit" -> assertThat(prospect()).contains("Number 2 of 10,000");
            default -> assertThat(prospect()).contains("Number 1 of 10,000");
        }
        create();
    }

    private List<String> prospect() {
        return model.prospect().getValue().orElseThrow().happenings().stream()
                .map(each -> each.sentence())
                .toList();
    }

    private void change(String what) {
        switch (what) {
            case "definition" -> yard.set("description=Theirs");
            case "price" ->
                    yard.workspace()
                            .prices()
                            .write(yard.caller(), prices -> prices.in(Currency.getInstance("CHF")))
                            .orThrow();
            case "sibling" -> record("ubuntu-web", "2.0.0");
            default -> {
                yard.run(
                        "sig",
                        "image-definition",
                        "create",
                        "-g",
                        "images",
                        "-r",
                        "Production",
                        "-i",
                        "other",
                        "-p",
                        "Contoso",
                        "-f",
                        "Web",
                        "-s",
                        "other",
                        "--os-type",
                        "Linux");
                record("other", "1.0.0");
            }
        }
    }

    private void record(String image, String number) {
        yard.run(
                "sig",
                "image-version",
                "create",
                "-g",
                "images",
                "-r",
                "Production",
                "-i",
                image,
                "-e",
                number,
                "--metadata-only");
    }

    @Test
    void theCommandThatIsCopiedMakesTheSameVersion() {
        disks().choose(yard.disk("os.raw", 4));
        model.basics().endOfLife().set("2030-06-30");
        model.basics().tags().set(List.of(new Pair("stage", "it's prod")));
        model.placing()
                .edit(draft ->
                        draft.adding(List.of(NORTH)).withReplicas(NORTH, 2).counting(NORTH, false));
        List<String> lines = model.copyable().command().lines().toList();
        assertThat(lines.getLast())
                .isEqualTo("# No source that the service could read: put one in before you run it");
        String command = lines.getFirst().replace(" && ", " --no-wait && ");

        // Nobody works off the queue here, so that waiting for it would not end.
        Copied.words(command + " --no-wait").forEach(yard::run);

        ImageVersion version = yard.version(yard.definition().version("1.0.0"));
        assertThat(version.tags().get("stage")).isEqualTo("it's prod");
        assertThat(version.publishing().endOfLife()).isEqualTo(model.basics().readEndOfLife());
        TargetRegion north = version.publishing().target(NORTH).orElseThrow();
        assertThat(north.replicas()).isEqualTo(2);
        assertThat(version.publishing().excludedIn(north)).isTrue();
        assertThat(version.publishing().excludedIn(version.publishing().targets().getFirst()))
                .isFalse();
    }

    @Test
    void aPackageBecomesAnApplicationVersion() {
        yard.run(
                "sig",
                "gallery-application",
                "create",
                "-g",
                "images",
                "-r",
                "Production",
                "--application-name",
                "agent",
                "--os-type",
                "Linux");
        ResourceId agent = yard.definition().parent().orElseThrow().application("agent");
        model.close();
        model = NewVersionViewModel.of(yard.bench(), agent, Optional.of(yard.disk("agent.tar", 2)));
        PackageContents files = (PackageContents) model.contents();
        assertThat(model.obstacle().getValue()).isEqualTo("Say how it is installed and removed");
        files.install().set("./install");
        files.remove().set("./remove");
        assertThat(model.obstacle().getValue()).isEmpty();
        model.create(made::add);

        assertThat(model.refusal().getValue()).isEmpty();
        assertThat(
                        yard.workspace()
                                .applicationVersions()
                                .show(yard.caller(), made.getFirst())
                                .orThrow()
                                .content()
                                .install())
                .isEqualTo("./install");
    }
}
