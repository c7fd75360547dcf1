package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.image.EfiBoot;
import gallerist.model.image.ImageInspection;
import gallerist.model.image.TrustedLaunch;
import gallerist.model.image.Watch;
import gallerist.storage.image.Digest;
import gallerist.storage.image.DiskFile;
import gallerist.storage.image.DiskLayout;
import gallerist.storage.image.GuestReader;
import gallerist.storage.image.Rationed;
import gallerist.storage.image.boot.BootLoaders;
import gallerist.storage.image.boot.PartitionTables;
import gallerist.storage.image.format.DiskLayouts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Looks into disk images. It needs no workspace, writes nothing and trusts no file. */
public final class Inspection {
    private final InstantSource clock;

    public Inspection(InstantSource clock) {
        this.clock = clock;
    }

    /** Reads headers and tables only, so that it takes no longer for a larger disk. */
    public Outcome<ImageInspection> of(Path image) {
        return reading(image, this::inspected);
    }

    /** The bytes of the disk that hold data; of a raw image all of its data are read for it. */
    public Outcome<Long> occupied(Path image, Watch watch) {
        return reading(image, file -> new GuestReader(file, DiskLayouts.of(file)).occupied(watch));
    }

    /** The SHA-256 of the file itself. */
    public Outcome<String> digest(Path image, Watch watch) {
        return reading(image, file -> Digest.of(file, watch));
    }

    private ImageInspection inspected(DiskFile file) throws IOException {
        DiskLayout layout = DiskLayouts.of(file);
        Rationed disk = new Rationed(file.name(), new GuestReader(file, layout));
        PartitionTables tables = PartitionTables.of(file.name(), disk);
        EfiBoot efi =
                tables.isUnknown() ? new EfiBoot.Unknown() : BootLoaders.of(disk, tables.table());
        List<Problem> problems = new ArrayList<>(layout.problems());
        problems.addAll(tables.problems());
        return new ImageInspection(
                file.name(),
                layout.format(),
                layout.virtualSize(),
                tables.table(),
                tables.biosCode(),
                efi,
                TrustedLaunch.of(file.name(), tables.table(), efi, clock.instant()),
                problems);
    }

    private interface Reading<T> {
        T from(DiskFile file) throws IOException;
    }

    private static <T> Outcome<T> reading(Path image, Reading<T> reading) {
        String name = image.toString();
        try (DiskFile file = DiskFile.open(image)) {
            return Outcome.done(reading.from(file));
        } catch (Refusal refusal) {
            return new Outcome.Refused<>(refusal.problems());
        } catch (NoSuchFileException missing) {
            return Outcome.refused(new Problem.FileMissing(name));
        } catch (AccessDeniedException denied) {
            return Outcome.refused(new Problem.FileUnreadable(name, "permission denied"));
        } catch (IOException failed) {
            return Outcome.refused(
                    new Problem.FileUnreadable(name, String.valueOf(failed.getMessage())));
        }
    }
}
