package gallerist.model.deploy;

import static gallerist.model.draft.Draft.DEFINITION;
import static gallerist.model.draft.Draft.GROUP;
import static gallerist.model.draft.Draft.NOW;
import static gallerist.model.draft.Draft.PAST;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.deploy.Consumption.State;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsumptionTest {
    private final Draft.OfVersion used = new Draft.OfVersion();
    private final Draft.OfVersion newer = new Draft.OfVersion();

    ConsumptionTest() {
        newer.number = "1.1.0";
    }

    @Test
    void whoHasWhatNewMachinesGetIsCurrent() {
        newer.excludeFromLatest = true;

        assertThat(state()).isEqualTo(State.CURRENT);
    }

    @Test
    void whoHasLessIsBehind() {
        assertThat(state()).isEqualTo(State.BEHIND);
        assertThat(consumption(Optional.of(used.version())).latest())
                .contains(newer.version().number());
    }

    @Test
    void anExcludedVersionIsSaidToBe() {
        used.excludeFromLatest = true;

        assertThat(state()).isEqualTo(State.EXCLUDED);
    }

    @Test
    void theEndOfLifeRetires() {
        used.endOfLife = EndOfLife.on(PAST);

        assertThat(state()).isEqualTo(State.RETIRED);
    }

    @Test
    void whatWasDeletedIsRetired() {
        assertThat(consumption(Optional.empty()).state()).isEqualTo(State.RETIRED);

        used.deletion = Deletion.soft(PAST, "somebody");

        assertThat(state()).isEqualTo(State.RETIRED);
    }

    private State state() {
        return consumption(Optional.of(used.version())).state();
    }

    private Consumption consumption(Optional<ImageVersion> version) {
        List<Candidate> candidates =
                List.of(Candidate.of(used.version()), Candidate.of(newer.version()));
        return Consumption.of(
                machine(DEFINITION.version("1.0.0")),
                version,
                Latest.in(WEST_EUROPE, candidates, (_, _) -> Presence.READABLE),
                NOW);
    }

    private static Deployment machine(ResourceId version) {
        return new Deployment(
                GROUP.provider("virtualMachines", "web"),
                WEST_EUROPE,
                Tags.NONE,
                new Deployment.Form.Machine(),
                new ImageReference.Pinned(version),
                version,
                OsType.LINUX,
                OsState.GENERALIZED,
                Generation.V2,
                MachineSecurity.STANDARD,
                "azureuser",
                List.of(),
                List.of(),
                Stored.NEW);
    }
}
