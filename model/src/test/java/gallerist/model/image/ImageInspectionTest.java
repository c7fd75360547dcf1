package gallerist.model.image;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ValidationStatus;
import gallerist.model.gallery.Validations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImageInspectionTest {
    private static final String FILE = "disk.vhd";
    private static final String PATH = "\\EFI\\BOOT\\BOOTX64.EFI";
    private static final PartitionTable NONE = new PartitionTable.None();
    private static final PartitionTable MBR = new PartitionTable.Mbr(List.of());
    private static final PartitionTable GPT = new PartitionTable.Gpt(512, List.of());
    private static final EfiBoot NO_PARTITION = new EfiBoot.NoPartition();
    private static final EfiBoot SIGNED = new EfiBoot.Loader(PATH, Architecture.X64, true);
    private static final EfiBoot UNSIGNED = new EfiBoot.Loader(PATH, Architecture.X64, false);

    static Stream<Arguments> generations() {
        return Stream.of(
                Arguments.of(NONE, false, NO_PARTITION, List.of()),
                Arguments.of(NONE, true, NO_PARTITION, List.of()),
                Arguments.of(MBR, false, NO_PARTITION, List.of()),
                Arguments.of(MBR, true, NO_PARTITION, List.of(Generation.V1)),
                Arguments.of(MBR, true, SIGNED, List.of(Generation.V2)),
                Arguments.of(GPT, true, NO_PARTITION, List.of(Generation.V1)),
                Arguments.of(GPT, true, new EfiBoot.NoLoader(), List.of(Generation.V1)),
                Arguments.of(GPT, false, new EfiBoot.NoLoader(), List.of(Generation.V2)),
                Arguments.of(GPT, true, new EfiBoot.Unreadable(), List.of()),
                Arguments.of(GPT, true, new EfiBoot.Unknown(), List.of()),
                Arguments.of(GPT, true, UNSIGNED, List.of(Generation.V2)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void theWayToStartTellsTheGeneration(
            PartitionTable table, boolean biosCode, EfiBoot efi, List<Generation> generation) {
        assertThat(found(table, biosCode, efi).generation().stream().toList())
                .isEqualTo(generation);
    }

    static Stream<Arguments> results() {
        return Stream.of(
                Arguments.of(GPT, SIGNED, ValidationStatus.SUCCEEDED, List.of()),
                Arguments.of(
                        GPT,
                        UNSIGNED,
                        ValidationStatus.FAILED,
                        List.of(new Problem.BootLoaderUnsigned(FILE, PATH))),
                Arguments.of(
                        GPT,
                        new EfiBoot.NotALoader(PATH),
                        ValidationStatus.FAILED,
                        List.of(new Problem.BootLoaderDamaged(FILE, PATH))),
                Arguments.of(
                        GPT,
                        new EfiBoot.NoLoader(),
                        ValidationStatus.FAILED,
                        List.of(new Problem.NoBootLoader(FILE))),
                Arguments.of(
                        GPT,
                        new EfiBoot.Unreadable(),
                        ValidationStatus.UNKNOWN,
                        List.of(new Problem.EfiPartitionUnreadable(FILE))),
                Arguments.of(
                        GPT,
                        new EfiBoot.Unknown(),
                        ValidationStatus.UNKNOWN,
                        List.of(new Problem.GptDamaged(FILE, true, true))),
                Arguments.of(
                        GPT,
                        NO_PARTITION,
                        ValidationStatus.FAILED,
                        List.of(new Problem.NoEfiPartition(FILE))),
                Arguments.of(
                        MBR,
                        SIGNED,
                        ValidationStatus.FAILED,
                        List.of(new Problem.NoGpt(FILE, "mbr"))),
                Arguments.of(
                        NONE,
                        NO_PARTITION,
                        ValidationStatus.FAILED,
                        List.of(new Problem.NoGpt(FILE, "none"))));
    }

    @ParameterizedTest
    @MethodSource("results")
    void trustedLaunchNeedsASignedLoaderOnADiskWithAGpt(
            PartitionTable table, EfiBoot efi, ValidationStatus status, List<Problem> reasons) {
        TrustedLaunch result = TrustedLaunch.of(FILE, table, efi, Draft.NOW);

        assertThat(result.status()).isEqualTo(status);
        assertThat(result.reasons()).isEqualTo(reasons);
        assertThat(result.executed())
                .isEqualTo(
                        new Validations.Executed(
                                "TrustedLaunch", status, TrustedLaunch.VERSION, Draft.NOW));
    }

    @Test
    void aDefinitionThatSaysSomethingElseIsTold() {
        assertThat(
                        found(GPT, false, SIGNED)
                                .differencesFrom(definition(Generation.V1, Architecture.ARM64)))
                .containsExactly(
                        new Caution.ImageGenerationDiffers(FILE, Generation.V2, Generation.V1),
                        new Caution.ImageArchitectureDiffers(
                                FILE, Architecture.X64, Architecture.ARM64));
    }

    @Test
    void aDefinitionThatSaysTheSameIsFine() {
        assertThat(
                        found(GPT, false, SIGNED)
                                .differencesFrom(definition(Generation.V2, Architecture.X64)))
                .isEmpty();
    }

    @Test
    void aDiskThatStartsNothingContradictsNoDefinition() {
        assertThat(
                        found(NONE, false, NO_PARTITION)
                                .differencesFrom(definition(Generation.V1, Architecture.ARM64)))
                .isEmpty();
    }

    private static ImageInspection found(PartitionTable table, boolean biosCode, EfiBoot efi) {
        return new ImageInspection(
                FILE,
                DiskFormat.RAW,
                1 << 30,
                table,
                biosCode,
                efi,
                TrustedLaunch.of(FILE, table, efi, Draft.NOW),
                List.of());
    }

    private static ImageDefinition definition(Generation generation, Architecture architecture) {
        Draft.OfDefinition draft = new Draft.OfDefinition();
        draft.generation = generation;
        draft.architecture = architecture;
        return draft.definition();
    }
}
