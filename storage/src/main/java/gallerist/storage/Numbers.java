package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.Numbering;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.Proposal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Transaction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The numbers of an image's versions: which is free, and which one is {@code latest}. */
public final class Numbers {
    private static final String READ = Kind.IMAGE_VERSION.action("read");

    private final Database database;
    private final Writes writes;

    Numbers(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /** A number that no version has, not even one in the recycle bin. */
    public Outcome<VersionNumber> next(Caller caller, ResourceId definition, Proposal proposal) {
        return read(
                caller,
                definition,
                (image, candidates, _) ->
                        Numbering.of(image)
                                .next(
                                        candidates.stream().map(Candidate::number).toList(),
                                        proposal,
                                        LocalDate.ofInstant(writes.now(), ZoneOffset.UTC))
                                .orElseThrow(
                                        () -> new Refusal(new Problem.NumbersUsedUp(definition))));
    }

    /**
     * The version that somebody gets in a region who names none.
     *
     * @param region nothing for the one that the image lies in
     */
    public Outcome<ResourceId> latest(
            Caller caller, ResourceId definition, Optional<Region> region) {
        return read(
                caller,
                definition,
                (image, candidates, presences) ->
                        definition.version(
                                Latest.resolve(
                                                definition,
                                                region.orElse(image.location()),
                                                candidates,
                                                presences)
                                        .toString()));
    }

    /** What became of {@code latest} when a version of an image was changed. */
    public Outcome<List<LatestChange>> changes(
            Caller caller, ImageVersion before, ImageVersion after) {
        return read(
                caller,
                after.id().parent().orElseThrow(),
                (_, candidates, presences) ->
                        LatestChange.between(
                                Candidate.with(candidates, List.of(before)),
                                Candidate.with(candidates, List.of(after)),
                                presences));
    }

    @FunctionalInterface
    private interface Rule<T> {
        T apply(ImageDefinition image, List<Candidate> candidates, Presence.Lookup presences);
    }

    private <T> Outcome<T> read(Caller caller, ResourceId definition, Rule<T> rule) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, READ, definition);
                    return rule.apply(
                            Parents.definition(transaction, definition.version("0.0.0")),
                            candidates(transaction, definition),
                            Versions.presences(transaction, definition));
                }));
    }

    /** All versions of an image, those in the recycle bin as well. */
    static List<Candidate> candidates(Transaction transaction, ResourceId definition) {
        return ImageVersionTable.listAll(transaction, Stretch.all(Kind.IMAGE_VERSION, definition))
                .stream()
                .map(Candidate::of)
                .toList();
    }
}
