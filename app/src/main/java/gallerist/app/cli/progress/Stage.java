package gallerist.app.cli.progress;

import gallerist.storage.ReplicaStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One of the things that somebody waits for, at one moment.
 *
 * @param name of a region, or of a file that is read
 * @param word what happens with it, such as {@code Copying}
 * @param percent how far it is
 * @param done bytes
 * @param total bytes, 0 when not known
 * @param isMoving whether bytes flow, so that a rate means something
 * @param flow how they flow, where somebody measures that
 */
public record Stage(
        String name,
        String word,
        int percent,
        long done,
        long total,
        boolean isMoving,
        Optional<Flow> flow) {

    /**
     * How bytes flow at one moment.
     *
     * @param bytesPerSecond 0 as long as it is not known
     * @param stalled for how long nothing has come, once that is worth telling
     */
    public record Flow(long bytesPerSecond, Optional<Duration> stalled) {
        static Flow of(List<ReplicaStatus> copies) {
            return new Flow(
                    copies.stream().mapToLong(ReplicaStatus::bytesPerSecond).sum(),
                    ReplicaStatus.stalled(copies));
        }
    }
}
