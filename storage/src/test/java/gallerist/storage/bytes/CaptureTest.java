package gallerist.storage.bytes;

import static gallerist.storage.bytes.Yard.disk;
import static gallerist.storage.bytes.Yard.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.Stock;
import gallerist.storage.region.folder.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureTest {
    private static final CopyDisk FIRST = disk("v1", "c1");
    private static final CopyDisk SECOND = disk("v1", "c2");

    @TempDir Path temp;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "511, 1",
        "4096, 1",
        "65535, 2",
        "65536, 0",
        "65537, 3",
        "4194303, 5",
        "4194304, 5",
        "4194305, 5",
        "12582912, 0",
        "41943553, 20",
        "104857600, 3",
    })
    void theDigestIsThatOfSha256sumAndTheCopyThatOfTheFile(long size, int runs) throws Exception {
        Yard yard = new Yard(temp);
        Path source = temp.resolve("disk.raw");
        SparseFile.of(source, size, runs, size);
        RegionStore home = yard.store("westeurope");

        BlockList list = yard.capture(source, home, FIRST);

        Process sha256sum = new ProcessBuilder("sha256sum", source.toString()).start();
        assertThat(sha256sum.inputReader().readLine()).startsWith(list.sha256() + " ");
        Path copy = yard.finished(home, FIRST);
        assertThat(Files.mismatch(source, copy)).isEqualTo(-1);
        assertThat(list.size()).isEqualTo(size);
        assertThat(list.occupied()).isLessThanOrEqualTo(size);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("r--------");
    }

    @Test
    void holesStayHoles() throws Exception {
        Yard yard = new Yard(temp);
        Path source = SparseFile.of(temp.resolve("disk.raw"), 200L << 20, 4, 2);
        RegionStore home = yard.store("westeurope");

        BlockList list = yard.capture(source, home, FIRST);

        assertThat(onDisk(yard.finished(home, FIRST))).isBetween(list.occupied(), 4L << 20);
    }

    private static long onDisk(Path file) throws Exception {
        Process du = new ProcessBuilder("du", "-B1", file.toString()).start();
        String line = du.inputReader().readLine();
        return Long.parseLong(line, 0, line.indexOf('\t'), 10);
    }

    @ParameterizedTest
    @DisplayName("Rule 6: a source that changes is refused")
    @CsvSource({"write", "touch", "grow", "replace"})
    void aSourceThatChangesIsRefusedAndLeavesNothing(String change) throws Exception {
        Yard yard = new Yard(temp);
        Path source = SparseFile.of(temp.resolve("disk.raw"), 40L << 20, 40, 3);
        RegionStore home = yard.store("westeurope");
        CaptureProgress progress = new CaptureProgress();
        AtomicBoolean isChanged = new AtomicBoolean();
        Stop never =
                () -> {
                    if (progress.done() > 1 << 20 && isChanged.compareAndSet(false, true)) {
                        change(source, change);
                    }
                    return false;
                };

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> capture(yard, source, home, progress, never))
                .satisfies(e ->
                        assertThat(e.problems())
                                .containsExactly(new Problem.FileChanged(source.toString())));

        assertThat(isChanged).isTrue();
        assertThat(home.stock().items()).isEmpty();
    }

    private static void change(Path source, String how) {
        try {
            switch (how) {
                case "write" -> SparseFile.flip(source, 30L << 20, 2);
                case "touch" -> Files.setLastModifiedTime(source, FileTime.fromMillis(1));
                case "grow" -> Files.write(source, new byte[1], StandardOpenOption.APPEND);
                case "replace" -> {
                    Path other = source.resolveSibling("other");
                    Files.copy(source, other, StandardCopyOption.COPY_ATTRIBUTES);
                    Files.move(other, source, StandardCopyOption.REPLACE_EXISTING);
                }
                default -> throw new AssertionError(how);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aStoppedCaptureLeavesNothing() throws Exception {
        Yard yard = new Yard(temp);
        Path source = SparseFile.of(temp.resolve("disk.raw"), 60L << 20, 60, 4);
        long space = space(source);
        RegionStore home = yard.store("westeurope");
        CaptureProgress progress = new CaptureProgress();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        capture(yard, source, home, progress, () -> progress.done() > 2 << 20))
                .satisfies(e ->
                        assertThat(e.problems())
                                .containsExactly(new Problem.ReadingCancelled(source.toString())));

        assertThat(progress.done()).isLessThan(space);
        assertThat(home.stock().items()).isEmpty();
    }

    private static Captured capture(
            Yard yard, Path source, RegionStore home, CaptureProgress progress, Stop stop)
            throws Exception {
        return new Capture(new BlockPool())
                .run(source, List.of(to(home, FIRST)), yard.digests("v1"), progress, stop);
    }

    private static long space(Path file) throws Exception {
        try (FileBytes bytes = FileBytes.disk(file)) {
            return Occupied.of(bytes);
        }
    }

    @Test
    void progressEndsWhereTheOccupiedBytesDo() throws Exception {
        Yard yard = new Yard(temp);
        Path source = SparseFile.of(temp.resolve("disk.raw"), 40L << 20, 40, 5);
        try (FileChannel zeros = FileChannel.open(source, StandardOpenOption.WRITE)) {
            zeros.write(ByteBuffer.allocate(5 << 20), 3 << 20);
        }
        long space = space(source);
        CaptureProgress progress = new CaptureProgress();
        AtomicLong seen = new AtomicLong();
        Stop never =
                () -> {
                    synchronized (seen) {
                        long now = progress.done();
                        assertThat(now).isBetween(seen.get(), space);
                        seen.set(now);
                    }
                    return false;
                };

        capture(yard, source, yard.store("westeurope"), progress, never);

        assertThat(seen.get()).isPositive();
        assertThat(progress.done()).isEqualTo(space);
    }

    @Test
    void severalHomeCopiesComeOutOfOneReading() throws Exception {
        Yard yard = new Yard(temp);
        Path source = SparseFile.of(temp.resolve("disk.raw"), 40L << 20, 40, 3);
        RegionStore one = yard.store("westeurope", 1);
        RegionStore two = yard.store("westeurope", 2);
        RegionStore gone = yard.opened("westeurope", 3);

        Captured captured =
                new Capture(new BlockPool())
                        .run(
                                source,
                                List.of(
                                        to(one, FIRST),
                                        to(two, SECOND),
                                        to(gone, disk("v1", "c3"))),
                                yard.digests("v1"),
                                new CaptureProgress(),
                                Stop.NEVER);

        assertThat(captured.arrivals())
                .containsEntry(FIRST.part(Yard.WORKER, 1), new Arrival.Whole())
                .containsEntry(SECOND.part(Yard.WORKER, 1), new Arrival.Whole());
        assertThat(captured.arrivals().get(disk("v1", "c3").part(Yard.WORKER, 1)))
                .isInstanceOf(Arrival.Failed.class);
        assertThat(one.stock().items())
                .containsExactly(new Stock.Unfinished(FIRST.part(Yard.WORKER, 1)));
    }
}
