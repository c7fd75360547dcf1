package gallerist.storage;

import gallerist.model.Nearest;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.sharing.SharedViews;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.TargetTable;
import gallerist.storage.sql.Transaction;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a subscription sees in a region of galleries that are open to it without any role. */
public final class Storefront {
    private final Database database;
    private final Caller caller;
    private final ResourceId subscription;
    private final Region region;
    private final Offer offer;

    Storefront(
            Database database, Caller caller, ResourceId subscription, Region region, Offer offer) {
        this.database = database;
        this.caller = caller;
        this.subscription = subscription;
        this.region = region;
        this.offer = offer;
    }

    public Outcome<List<Gallery>> galleries() {
        return read(
                "",
                transaction ->
                        offer.galleries(transaction, subscription).stream()
                                .filter(gallery -> isHere(transaction, gallery))
                                .toList());
    }

    /** By its unique name when it is shared directly, by its public name otherwise. */
    public Outcome<Gallery> gallery(String name) {
        return read("", transaction -> find(transaction, name));
    }

    public Outcome<List<ImageDefinition>> definitions(String gallery) {
        return read("/images", transaction -> definitions(transaction, find(transaction, gallery)));
    }

    public Outcome<ImageDefinition> definition(String gallery, String name) {
        return read("/images", transaction -> find(transaction, gallery, name));
    }

    /** Of a community gallery only what is latest here. */
    public Outcome<List<ImageVersion>> versions(String gallery, String definition) {
        return read(
                "/images/versions",
                transaction -> {
                    ResourceId image = find(transaction, gallery, definition).id();
                    List<ImageVersion> all =
                            new ImageVersionTable()
                                    .list(transaction, Stretch.all(Kind.IMAGE_VERSION, image));
                    return offer == Offer.COMMUNITY
                            ? SharedViews.publicVersion(
                                            region, all, Versions.presences(transaction, image))
                                    .stream()
                                    .toList()
                            : SharedViews.versions(region, all);
                });
    }

    /** By its number, also one that is not listed. */
    public Outcome<ImageVersion> version(String gallery, String definition, String number) {
        return read(
                "/images/versions",
                transaction -> {
                    ResourceId image = find(transaction, gallery, definition).id();
                    return new ImageVersionTable()
                            .find(transaction, image.version(number))
                            .filter(version -> version.deletion() instanceof Deletion.None)
                            .filter(this::isHere)
                            .orElseThrow(() -> notFound("version", number, List.of()));
                });
    }

    private <T> Outcome<T> read(String inside, Function<Transaction, T> reader) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(
                            transaction, caller, offer.type() + inside + "/read", subscription);
                    return reader.apply(transaction);
                }));
    }

    private Gallery find(Transaction transaction, String name) {
        List<Gallery> open = offer.galleries(transaction, subscription);
        Gallery found =
                open.stream()
                        .filter(gallery -> offer.name(gallery).equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() ->
                                notFound("gallery", name, open.stream().map(offer::name).toList()));
        Refusal.unless(
                isHere(transaction, found),
                new Problem.GalleryElsewhere(
                        name, region.displayName(), regions(transaction, found)));
        return found;
    }

    private static List<String> regions(Transaction transaction, Gallery gallery) {
        return Stream.concat(
                        Stream.of(gallery.location()),
                        Regions.all().stream()
                                .filter(region ->
                                        TargetTable.isAnyIn(transaction, gallery.id(), region)))
                .distinct()
                .map(Region::displayName)
                .toList();
    }

    private ImageDefinition find(Transaction transaction, String gallery, String name) {
        List<ImageDefinition> here = definitions(transaction, find(transaction, gallery));
        return here.stream()
                .filter(definition -> definition.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        notFound(
                                "image definition",
                                name,
                                here.stream().map(ImageDefinition::name).toList()));
    }

    private static Refusal notFound(String what, String name, List<String> known) {
        return new Refusal(new Problem.NamedNotFound(what, name, Nearest.to(name, known)));
    }

    private List<ImageDefinition> definitions(Transaction transaction, Gallery gallery) {
        Set<ResourceId> withVersions = TargetTable.imagesIn(transaction, gallery.id(), region);
        return new DefinitionTable()
                .list(transaction, Stretch.all(Kind.IMAGE_DEFINITION, gallery.id())).stream()
                        .filter(definition ->
                                definition.location().equals(region)
                                        || withVersions.contains(definition.id()))
                        .toList();
    }

    private boolean isHere(Transaction transaction, Gallery gallery) {
        return gallery.location().equals(region)
                || TargetTable.isAnyIn(transaction, gallery.id(), region);
    }

    private boolean isHere(ImageVersion version) {
        return version.publishing().target(region).isPresent();
    }
}
