package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gallerist.storage.WorkspaceException.Reason;
import gallerist.storage.sql.H2File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DamageTest {
    private static final int BLOCK = 4096;

    private Path folder;
    private Studio studio;

    @BeforeEach
    void fill(@TempDir Path temp) {
        folder = temp.resolve("w");
        studio = new Studio(folder);
        for (int i = 0; i < 20; i++) {
            studio.gallery("gallery" + i);
        }
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("nothing is left", bytes -> new byte[0]),
                damage("a few bytes are left", bytes -> Arrays.copyOf(bytes, 100)),
                damage("the header is left", bytes -> Arrays.copyOf(bytes, 2 * BLOCK)),
                damage("a tenth is left", bytes -> Arrays.copyOf(bytes, bytes.length / 10)),
                damage("it is garbage", DamageTest::garbage),
                damage("it is all zeros", bytes -> new byte[bytes.length]),
                damage("its header is zeros", bytes -> filled(bytes, 0, 2 * BLOCK)),
                damage(
                        "everything but its header is zeros",
                        bytes -> filled(bytes, 2 * BLOCK, bytes.length)));
    }

    private static Arguments damage(String name, UnaryOperator<byte[]> change) {
        return Arguments.of(name, change);
    }

    private static byte[] garbage(byte[] bytes) {
        byte[] garbage = new byte[bytes.length];
        new Random(1).nextBytes(garbage);
        return garbage;
    }

    private static byte[] filled(byte[] bytes, int from, int to) {
        byte[] filled = bytes.clone();
        Arrays.fill(filled, from, to, (byte) 0);
        return filled;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aDamagedFileIsReportedAndLeftAsItIs(String name, UnaryOperator<byte[]> change)
            throws IOException {
        studio.close();
        byte[] damaged = change.apply(Files.readAllBytes(H2File.of(folder)));
        Files.write(H2File.of(folder), damaged);

        refused(Reason.DAMAGED);

        assertThat(H2File.of(folder)).hasBinaryContent(damaged);
    }

    /** What was closed in peace ends with space that is free. */
    @ParameterizedTest
    @MethodSource("shares")
    void aFileThatLostItsEndHasLostNothingOrIsReported(double share) throws IOException {
        studio.close();
        byte[] whole = Files.readAllBytes(H2File.of(folder));
        Files.write(H2File.of(folder), Arrays.copyOf(whole, (int) (whole.length * share)));

        try {
            studio.reopen();
            assertThat(studio.workspace.check(studio.owner).orThrow().faults()).isEmpty();
            studio.close();
        } catch (WorkspaceException e) {
            assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
        }
    }

    /** As after a killed process, of which an earlier state is still in the file. */
    @ParameterizedTest
    @MethodSource("shares")
    void aFileThatWasCutBackToAnEarlierStateIsReported(double share) throws IOException {
        byte[] whole = Files.readAllBytes(H2File.of(folder));
        studio.close();
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
        Files.write(H2File.of(folder), cut);

        refused(Reason.DAMAGED);

        assertThat(H2File.of(folder)).hasBinaryContent(cut);
    }

    static Stream<Double> shares() {
        return Stream.of(0.3, 0.6, 0.9);
    }

    @Test
    void aKilledProcessLeavesASoundFile() throws IOException {
        byte[] whole = Files.readAllBytes(H2File.of(folder));
        studio.close();
        Files.write(H2File.of(folder), whole);

        studio.reopen();

        assertThat(studio.workspace.check(studio.owner).orThrow().faults()).isEmpty();
        studio.close();
    }

    @Test
    void aBlockThatWasChangedIsFoundByTheCheckAndLaterByWhoReadsIt() throws IOException {
        studio.close();
        byte[] bytes = Files.readAllBytes(H2File.of(folder));
        int found = 0;
        for (int block = 2; block < bytes.length / BLOCK; block++) {
            byte[] changed = bytes.clone();
            for (int i = 0; i < BLOCK; i++) {
                changed[block * BLOCK + i] ^= 0x55;
            }
            Files.write(H2File.of(folder), changed);
            found += isFound() ? 1 : 0;
        }

        assertThat(found).isPositive();
    }

    private boolean isFound() {
        try {
            studio.reopen();
            boolean isFound = !studio.workspace.check(studio.owner).orThrow().isSound();
            studio.close();
            return isFound;
        } catch (WorkspaceException e) {
            assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
            return true;
        }
    }

    @Test
    void aFileWithoutTablesIsReported() throws IOException {
        studio.close();
        Tampering.with(folder, "drop table schema_version");

        refused(Reason.DAMAGED);
    }

    @Test
    void aFileOfANewerProgramIsRefused() throws IOException {
        studio.close();
        Tampering.with(
                folder,
                "insert into schema_version(number, script, applied_at)"
                        + " values (99, '099-future.sql', current_timestamp)");
        byte[] newer = Files.readAllBytes(H2File.of(folder));

        refused(Reason.NEWER);

        assertThat(H2File.of(folder)).hasBinaryContent(newer);
    }

    private void refused(Reason reason) {
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Workspace.open(folder, studio.clock))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
