package gallerist.model.deploy;

import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.TargetRegion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Whether machines can be made from a version in a region, why or why not, and what to know when
 * doing so.
 */
public record Readiness(Region region, Answer answer, Protection protection, List<Note> notes) {
    public Readiness {
        notes = List.copyOf(notes);
    }

    /** Yes, or the first reason against it. */
    public enum Answer {
        READY,
        SOFT_DELETED,
        BEING_DELETED,
        NO_TARGET,
        NO_BYTES,
        NO_REPLICA,
        OFFLINE
    }

    /** Something that does not decide, but that a deployment must reckon with. */
    public sealed interface Note {

        record EndOfLifePassed(Instant at) implements Note {}

        /** Machines need a name, a user and a password or key. */
        record OsProfileRequired() implements Note {}

        /** Machines keep the name and users of the one that was captured. */
        record OsProfileNotAllowed() implements Note {}

        /** Only its exact number finds it here. */
        record NotLatest() implements Note {}
    }

    public boolean isReady() {
        return answer == Answer.READY;
    }

    /** The same question for each region the version should be in. */
    public static List<Readiness> everywhere(
            ImageDefinition definition,
            ImageVersion version,
            Function<Region, Presence> presences,
            Instant now) {
        return version.publishing().targets().stream()
                .map(TargetRegion::region)
                .map(region -> in(region, definition, version, presences.apply(region), now))
                .toList();
    }

    public static Readiness in(
            Region region,
            ImageDefinition definition,
            ImageVersion version,
            Presence presence,
            Instant now) {
        return new Readiness(
                region,
                answer(region, version, presence),
                Protection.of(definition, version, presence),
                notes(region, definition, version, now));
    }

    private static Answer answer(Region region, ImageVersion version, Presence presence) {
        if (version.deletion() instanceof Deletion.Soft) {
            return Answer.SOFT_DELETED;
        }
        if (version.stored().state() == ProvisioningState.DELETING) {
            return Answer.BEING_DELETED;
        }
        if (version.publishing().target(region).isEmpty()) {
            return Answer.NO_TARGET;
        }
        return switch (presence) {
            case READABLE -> Answer.READY;
            case MISSING -> Answer.NO_REPLICA;
            case OFFLINE -> Answer.OFFLINE;
            case NO_BYTES -> Answer.NO_BYTES;
        };
    }

    private static List<Note> notes(
            Region region, ImageDefinition definition, ImageVersion version, Instant now) {
        List<Note> notes = new ArrayList<>();
        Publishing publishing = version.publishing();
        if (publishing.endOfLife() instanceof EndOfLife.On(Instant at)
                && publishing.endOfLife().reached(now)) {
            notes.add(new Note.EndOfLifePassed(at));
        }
        publishing
                .target(region)
                .filter(publishing::excludedIn)
                .ifPresent(_ -> notes.add(new Note.NotLatest()));
        notes.add(
                definition.osState() == OsState.GENERALIZED
                        ? new Note.OsProfileRequired()
                        : new Note.OsProfileNotAllowed());
        return notes;
    }
}
