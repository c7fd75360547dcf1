package gallerist.model.deploy;

import static gallerist.model.draft.Draft.DEFINITION;
import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.NOW;
import static gallerist.model.draft.Draft.PAST;
import static gallerist.model.draft.Draft.SWEDEN_CENTRAL;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ResolutionTest {
    private final List<ImageVersion> versions = new ArrayList<>();

    @Test
    void latestIsTheHighestThatTheRegionCanRead() {
        add("1.0.0");
        add("1.9.0");
        add("1.10.0");

        assertThat(latest(WEST_EUROPE, everywhere())).isEqualTo(number("1.10.0"));
        assertThat(latest(WEST_EUROPE, except("1.10.0"))).isEqualTo(number("1.9.0"));
    }

    @Test
    void aRegionWithoutAnyReadableVersionIsNamed() {
        add("1.0.0");

        assertThat(resolve("", SWEDEN_CENTRAL, everywhere()))
                .isEqualTo(Outcome.refused(new Problem.NotInRegion(DEFINITION, "Sweden Central")));
        assertThat(resolve("", WEST_EUROPE, except("1.0.0")))
                .isEqualTo(Outcome.refused(new Problem.NotInRegion(DEFINITION, "West Europe")));
    }

    @Test
    void withAllExcludedThereIsNoLatest() {
        add("1.0.0", version -> version.excludeFromLatest = true);

        assertThat(resolve("", WEST_EUROPE, everywhere()))
                .isEqualTo(Outcome.refused(new Problem.NoLatest(DEFINITION)));
        assertThat(resolve("1.0.0", WEST_EUROPE, everywhere())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aNumberMustExistAndBeReadableThere() {
        add("1.0.0");

        assertThat(resolve("1.0.1", WEST_EUROPE, everywhere()))
                .isEqualTo(Outcome.refused(new Problem.NotFound(DEFINITION.version("1.0.1"))));
        assertThat(resolve("1.0.0", NORTH_EUROPE, except("1.0.0")))
                .isEqualTo(
                        Outcome.refused(
                                new Problem.NotInRegion(
                                        DEFINITION.version("1.0.0"), "North Europe")));
    }

    @Test
    void aVersionWithoutDisksMakesNoMachines() {
        add("1.0.0");

        assertThat(resolve("", WEST_EUROPE, (_, _) -> Presence.NO_BYTES))
                .isEqualTo(
                        Outcome.refused(
                                new Problem.DeployedWithoutBytes(DEFINITION.version("1.0.0"))));
    }

    @Test
    void aVersionInTheRecycleBinMakesNoMachines() {
        add("1.0.0", version -> version.deletion = Deletion.soft(PAST, "somebody"));

        assertThat(resolve("1.0.0", WEST_EUROPE, everywhere()))
                .isEqualTo(
                        Outcome.refused(new Problem.DeployedFromBin(DEFINITION.version("1.0.0"))));
    }

    private void add(String number) {
        add(number, _ -> {});
    }

    private void add(String number, Consumer<Draft.OfVersion> change) {
        Draft.OfVersion version = new Draft.OfVersion();
        version.number = number;
        change.accept(version);
        versions.add(version.version());
    }

    private static Presence.Lookup everywhere() {
        return (_, _) -> Presence.READABLE;
    }

    private static Presence.Lookup except(String number) {
        return (version, _) ->
                version.equals(number(number)) ? Presence.MISSING : Presence.READABLE;
    }

    private static VersionNumber number(String text) {
        return VersionNumber.of(text);
    }

    private VersionNumber latest(Region region, Presence.Lookup presences) {
        return resolve("", region, presences).orThrow().number();
    }

    private Outcome<ImageVersion> resolve(String number, Region region, Presence.Lookup presences) {
        return Resolution.of(
                number.isEmpty() ? Optional.empty() : Optional.of(number(number)),
                region,
                new Draft.OfDefinition().definition(),
                versions,
                presences,
                NOW);
    }
}
