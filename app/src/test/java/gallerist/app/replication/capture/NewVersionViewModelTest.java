package gallerist.app.replication.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.az.Copied;
import gallerist.app.fx.Pair;
import gallerist.app.replication.Yard;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.TargetRegion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        disks().dataDisks()
                .set(
                        List.of(
                                new Pair("3", yard.disk("data.raw", 2).toString()),
                                new Pair("", yard.disk("more.raw", 6).toString())));
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
    void theReviewSaysWhatIsCopiedAndWhatBecomesLatest() {
        disks().choose(yard.disk("os.raw", 4));
        model.placing().edit(draft -> draft.adding(List.of(NORTH, JAPAN)));

        Prospect prospect = model.prospect();

        assertThat(prospect.happenings())
                .extracting(each -> each.sentence())
                .contains("Copied to 2 other regions", "latest becomes 1.0.0 in 3 regions");
        assertThat(prospect.costs()).hasSize(4);
        assertThat(prospect.keys().get(2).number()).isEqualTo("4.0 MiB");
    }

    @Test
    void theCommandThatIsCopiedMakesTheSameVersion() {
        disks().choose(yard.disk("os.raw", 4));
        model.basics().endOfLife().set("2030-06-30");
        model.basics().tags().set(List.of(new Pair("stage", "it's prod")));
        model.placing()
                .edit(draft ->
                        draft.adding(List.of(NORTH)).withReplicas(NORTH, 2).counting(NORTH, false));
        String command = model.command().replace(" && ", " --no-wait && ");

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
