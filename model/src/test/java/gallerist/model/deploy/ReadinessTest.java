package gallerist.model.deploy;

import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.NOW;
import static gallerist.model.draft.Draft.PAST;
import static gallerist.model.draft.Draft.SWEDEN_CENTRAL;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gallerist.model.deploy.Protection.Examination;
import gallerist.model.deploy.Readiness.Answer;
import gallerist.model.deploy.Readiness.Note;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.SecurityType;
import gallerist.model.gallery.ValidationStatus;
import gallerist.model.gallery.Validations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {
    private final Draft.OfDefinition definition = new Draft.OfDefinition();
    private final Draft.OfVersion version = new Draft.OfVersion();

    @ParameterizedTest
    @CsvSource({"READABLE, READY", "MISSING, NO_REPLICA", "OFFLINE, OFFLINE", "NO_BYTES, NO_BYTES"})
    void oneVerifiedReplicaIsEnough(Presence presence, Answer expected) {
        assertThat(answer(presence)).isEqualTo(expected);
    }

    @Test
    void aRegionThatIsNoTargetIsNotReady() {
        assertThat(
                        Readiness.in(
                                        SWEDEN_CENTRAL,
                                        definition.definition(),
                                        version.version(),
                                        Presence.READABLE,
                                        NOW)
                                .answer())
                .isEqualTo(Answer.NO_TARGET);
    }

    @Test
    void aVersionInTheRecycleBinIsNotReady() {
        version.deletion = Deletion.soft(PAST, "somebody");

        assertThat(answer(Presence.READABLE)).isEqualTo(Answer.SOFT_DELETED);
    }

    @Test
    void aVersionThatIsBeingDeletedIsNotReady() {
        version.stored = Draft.state(ProvisioningState.DELETING);

        assertThat(answer(Presence.READABLE)).isEqualTo(Answer.BEING_DELETED);
    }

    @Test
    void theEndOfLifeIsSaidButDoesNotDecide() {
        version.endOfLife = EndOfLife.on(PAST);

        Readiness readiness = here(Presence.READABLE);

        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.notes()).contains(new Note.EndOfLifePassed(PAST));
    }

    @ParameterizedTest
    @CsvSource({"GENERALIZED, true", "SPECIALIZED, false"})
    void onlyGeneralizedImagesTakeAProfile(OsState state, boolean required) {
        definition.osState = state;

        assertThat(here(Presence.READABLE).notes())
                .containsExactly(
                        required ? new Note.OsProfileRequired() : new Note.OsProfileNotAllowed());
    }

    @ParameterizedTest
    @CsvSource({
        "Standard, SUCCEEDED, STANDARD, NONE",
        "TrustedLaunchSupported, , STANDARD, PENDING",
        "TrustedLaunchSupported, UNKNOWN, STANDARD, PENDING",
        "TrustedLaunchSupported, FAILED, STANDARD, FAILED",
        "TrustedLaunchSupported, SUCCEEDED, TRUSTED_LAUNCH, SUCCEEDED",
        "TrustedLaunchAndConfidentialVmSupported, SUCCEEDED, TRUSTED_LAUNCH, SUCCEEDED",
        "TrustedLaunch, , TRUSTED_LAUNCH, NONE",
        "ConfidentialVmSupported, , STANDARD, NONE",
        "ConfidentialVM, , CONFIDENTIAL_VM, NONE"
    })
    void theNewestValidationDecidesHowMachinesAreProtected(
            String image, ValidationStatus newest, SecurityType machines, Examination expected) {
        definition.features = List.of(new Feature("SecurityType", image));
        List<Validations.Executed> executed = new ArrayList<>();
        if (newest != null) {
            executed.add(executed(ValidationStatus.FAILED));
            executed.add(executed(newest));
        }
        version.validations = new Validations("", executed, Map.of());

        assertThat(here(Presence.READABLE).protection())
                .isEqualTo(new Protection(machines, expected));
    }

    @Test
    void whatHasNoBytesIsNotExamined() {
        definition.features = List.of(new Feature("SecurityType", "TrustedLaunchSupported"));

        assertThat(here(Presence.NO_BYTES).protection())
                .isEqualTo(new Protection(SecurityType.STANDARD, Examination.NONE));
    }

    private static Validations.Executed executed(ValidationStatus status) {
        return new Validations.Executed("TrustedLaunch", status, "0.0.1", PAST);
    }

    @Test
    void whatLatestPassesByIsFoundByItsNumberOnly() {
        version.excludeFromLatest = true;

        assertThat(here(Presence.READABLE).notes()).contains(new Note.NotLatest());
    }

    @Test
    void eachTargetIsAsked() {
        assertThat(
                        Readiness.everywhere(
                                definition.definition(),
                                version.version(),
                                region ->
                                        region.equals(WEST_EUROPE)
                                                ? Presence.READABLE
                                                : Presence.MISSING,
                                NOW))
                .extracting(Readiness::region, Readiness::answer)
                .containsExactly(
                        tuple(WEST_EUROPE, Answer.READY), tuple(NORTH_EUROPE, Answer.NO_REPLICA));
    }

    private Answer answer(Presence presence) {
        return here(presence).answer();
    }

    private Readiness here(Presence presence) {
        return Readiness.in(WEST_EUROPE, definition.definition(), version.version(), presence, NOW);
    }
}
