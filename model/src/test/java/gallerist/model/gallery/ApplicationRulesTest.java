package gallerist.model.gallery;

import static gallerist.model.draft.Draft.FUTURE;
import static gallerist.model.draft.Draft.GALLERY;
import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.NOW;
import static gallerist.model.draft.Draft.PAST;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static gallerist.model.draft.Draft.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationRulesTest {
    private static final String VERSION = "galleryApplicationVersion.properties.publishingProfile.";

    @Test
    void anApplicationKeepsItsSystem() {
        Draft.OfApplication changed = new Draft.OfApplication();
        changed.supportedOs = OsType.WINDOWS;

        assertThat(update(changed))
                .containsExactly(
                        new Problem.PropertyFixed("galleryApplication.properties.supportedOSType"));
    }

    @Test
    void anApplicationStaysWhereItIs() {
        Draft.OfApplication changed = new Draft.OfApplication();
        changed.location = NORTH_EUROPE;

        assertThat(update(changed))
                .containsExactly(
                        new Problem.LocationFixed(
                                "agent", "westeurope", "rg-images", "northeurope"));
    }

    @Test
    void theRestOfAnApplicationMayChange() {
        Draft.OfApplication changed = new Draft.OfApplication();
        changed.description = "other";
        changed.endOfLife = EndOfLife.on(FUTURE);
        changed.customActions = List.of(action("restart"));

        assertThat(update(changed)).isEmpty();
    }

    @Test
    void anEndOfLifeLiesAhead() {
        Draft.OfApplication created = new Draft.OfApplication();
        created.endOfLife = EndOfLife.on(PAST);

        assertThat(ApplicationRules.create(created.application(), NOW))
                .containsExactly(new Problem.EndOfLifePassed(PAST));
        assertThat(update(created)).containsExactly(new Problem.EndOfLifePassed(PAST));
    }

    @Test
    void anApplicationGoesAfterItsVersions() {
        List<ResourceId> versions = List.of(GALLERY.application("agent").version("1.0.0"));

        assertThat(ApplicationRules.delete(versions))
                .containsExactly(new Problem.HasChildren(versions));
        assertThat(ApplicationRules.delete(List.of())).isEmpty();
    }

    @Test
    void actionsHaveDifferentNames() {
        Draft.OfApplication draft = new Draft.OfApplication();
        draft.customActions = List.of(action("restart"), action("Restart"));

        Refused.by(draft::application).containsExactly(new Problem.ActionTwice("restart"));
    }

    @Test
    void onlyTextsHaveADefault() {
        Refused.by(() -> new CustomAction.Parameter("p", false, "LogOutputBlob", "x", ""))
                .containsExactly(
                        new Problem.ChoiceUnknown(
                                "customActions.parameters.type",
                                "LogOutputBlob",
                                List.of("String")));
        Refused.by(() -> new CustomAction.Parameter("p", false, "Number", "", ""))
                .singleElement()
                .isInstanceOf(Problem.ChoiceUnknown.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 50, 100})
    void anApplicationHasTenReplicasInARegionAtMost(int replicas) {
        Draft.OfApplicationVersion draft = new Draft.OfApplicationVersion();
        draft.targets = List.of(target(WEST_EUROPE, replicas));

        Refused.by(draft::version)
                .containsExactly(new Problem.OutOfRange("regionalReplicaCount", replicas, 1, 10));
    }

    @ParameterizedTest
    @MethodSource
    void packagesSayHowTheyAreHandled(
            Consumer<Draft.OfApplicationVersion> change, Problem expected) {
        Draft.OfApplicationVersion draft = new Draft.OfApplicationVersion();
        change.accept(draft);

        Refused.by(draft::version).containsExactly(expected);
    }

    static Stream<Arguments> packagesSayHowTheyAreHandled() {
        String long4097 = "x".repeat(4097);
        return Stream.of(
                refused(draft -> draft.mediaLink = "", missing("source.mediaLink")),
                refused(draft -> draft.install = "", missing("manageActions.install")),
                refused(draft -> draft.remove = " ", missing("manageActions.remove")),
                refused(draft -> draft.install = long4097, tooLong("manageActions.install")),
                refused(draft -> draft.remove = long4097, tooLong("manageActions.remove")),
                refused(draft -> draft.update = long4097, tooLong("manageActions.update")),
                refused(
                        draft -> draft.packageFileName = long4097,
                        tooLong("settings.packageFileName")),
                refused(
                        draft -> draft.configFileName = long4097,
                        tooLong("settings.configFileName")));
    }

    @Test
    void scriptsMayFillTheirRoom() {
        Draft.OfApplicationVersion draft = new Draft.OfApplicationVersion();
        draft.install = "x".repeat(4096);

        assertThat(ApplicationVersionRules.create(draft.version(), NOW)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatAPackageIsStaysFixed(
            Consumer<Draft.OfApplicationVersion> change, List<Problem> expected) {
        Draft.OfApplicationVersion changed = new Draft.OfApplicationVersion();
        change.accept(changed);

        assertThat(update(changed)).isEqualTo(expected);
    }

    static Stream<Arguments> whatAPackageIsStaysFixed() {
        return Stream.of(
                fixed(draft -> draft.mediaLink = "https://b.example/a", "source.mediaLink"),
                fixed(
                        draft -> draft.defaultConfigurationLink = "https://b.example/c",
                        "source.defaultConfigurationLink"),
                fixed(draft -> draft.install = "other", "manageActions.install"),
                fixed(draft -> draft.remove = "other", "manageActions.remove"),
                fixed(draft -> draft.update = "other", "manageActions.update"),
                fixed(draft -> draft.packageFileName = "other", "settings.packageFileName"),
                fixed(draft -> draft.configFileName = "other", "settings.configFileName"),
                fixed(
                        draft -> draft.afterReboot = RebootBehaviour.RERUN,
                        "settings.scriptBehaviorAfterReboot"),
                fixed(draft -> draft.enableHealthCheck = true, "enableHealthCheck"),
                fixed(draft -> draft.customActions = List.of(action("a")), "customActions"),
                fixed(draft -> draft.mode = ReplicationMode.SHALLOW, "replicationMode"),
                Arguments.of(
                        change(draft -> draft.targets = List.of(target(WEST_EUROPE, 1))),
                        List.of(new Problem.RegionRemovalForbidden(List.of("North Europe")))),
                Arguments.of(
                        change(draft ->
                                draft.targets =
                                        List.of(
                                                new TargetRegion(
                                                        WEST_EUROPE,
                                                        1,
                                                        StorageType.PREMIUM_LRS,
                                                        Exclusion.AS_VERSION),
                                                target(NORTH_EUROPE, 2))),
                        List.of(
                                new Problem.StorageTypeChanged(
                                        "West Europe", StorageType.STANDARD_LRS))));
    }

    @Test
    void anApplicationVersionIsNotEncrypted() {
        Draft.OfApplicationVersion draft = new Draft.OfApplicationVersion();
        draft.uninterpreted =
                Map.of("publishingProfile.targetRegions[northeurope].encryption", "{}");

        Refused.by(draft::version).containsExactly(new Problem.ApplicationEncrypted());
    }

    @Test
    void aPackageMayComeWithAFreshToken() {
        Draft.OfApplicationVersion changed = new Draft.OfApplicationVersion();
        changed.mediaLink += "?sv=2026&sig=NEW";

        assertThat(update(changed)).isEmpty();
    }

    @Test
    void anApplicationVersionMayHaveToLiveUntilTheEndOfItsLife() {
        Draft.OfApplicationVersion draft = new Draft.OfApplicationVersion();
        draft.safety = new SafetyProfile(false, true);
        assertThat(ApplicationVersionRules.create(draft.version(), NOW))
                .containsExactly(new Problem.Missing("publishingProfile.endOfLifeDate"));

        draft.endOfLife = EndOfLife.on(FUTURE);
        assertThat(ApplicationVersionRules.create(draft.version(), NOW)).isEmpty();
        assertThat(ApplicationVersionRules.delete(draft.version(), NOW))
                .singleElement()
                .isInstanceOf(Problem.DeletionBlockedBeforeEndOfLife.class);
        assertThat(ApplicationVersionRules.delete(draft.version(), FUTURE)).isEmpty();
    }

    private static CustomAction action(String name) {
        return new CustomAction(name, "./" + name + ".sh", "", List.of());
    }

    private static Problem missing(String field) {
        return new Problem.Missing("publishingProfile." + field);
    }

    private static Problem tooLong(String field) {
        return new Problem.TextTooLong("publishingProfile." + field, 4097, 4096);
    }

    private static Consumer<Draft.OfApplicationVersion> change(
            Consumer<Draft.OfApplicationVersion> change) {
        return change;
    }

    private static Arguments refused(
            Consumer<Draft.OfApplicationVersion> change, Problem expected) {
        return Arguments.of(change, expected);
    }

    private static Arguments fixed(Consumer<Draft.OfApplicationVersion> change, String property) {
        return Arguments.of(change, List.of(new Problem.PropertyFixed(VERSION + property)));
    }

    private static List<Problem> update(Draft.OfApplication changed) {
        return ApplicationRules.update(
                new Draft.OfApplication().application(), changed.application(), NOW);
    }

    private static List<Problem> update(Draft.OfApplicationVersion changed) {
        return ApplicationVersionRules.update(
                new Draft.OfApplicationVersion().version(), changed.version(), NOW);
    }
}
