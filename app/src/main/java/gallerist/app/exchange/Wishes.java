package gallerist.app.exchange;

import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.KnownProperties;
import gallerist.app.wire.ResourceGroupJson;
import gallerist.app.wire.Shape;
import gallerist.app.wire.SharingGroupsJson;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.storage.Imports.Wish;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what documents describe into what a workspace shall hold. */
public final class Wishes {
    private static final String SOURCE = "source";
    private static final String FEATURES = "features";
    private static final String LEFT_OUT = "-";
    private static final String PUT_IN = "+";
    private static final String STORAGE = "storageProfile";

    /** Who has made more of them in one resource mends these first. */
    private static final int MOST_MISTAKES = 50;

    private final Defaults defaults;

    public Wishes(Defaults defaults) {
        this.defaults = defaults;
    }

    /** The wish under an id, which may be in another subscription than the document says. */
    public Wish of(Incoming incoming, ResourceId id) {
        return switch (id.kind().orElseThrow()) {
            case RESOURCE_GROUP ->
                    new Wish.OfGroup(
                            id, stored -> ResourceGroupJson.parse(spelled(incoming), id, stored));
            case GALLERY ->
                    new Wish.OfGallery(
                            id, stored -> GalleryJson.parse(spelled(incoming), id, stored));
            case IMAGE_DEFINITION ->
                    new Wish.OfDefinition(
                            id,
                            stored ->
                                    ImageDefinitionJson.parse(
                                            withFeatures(spelled(incoming), stored),
                                            id,
                                            stored,
                                            defaults));
            case IMAGE_VERSION ->
                    new Wish.OfVersion(
                            id,
                            stored ->
                                    ImageVersionJson.parse(
                                            withoutBytes(spelled(incoming)), id, stored, defaults));
            case APPLICATION ->
                    new Wish.OfApplication(
                            id, stored -> ApplicationJson.parse(spelled(incoming), id, stored));
            case APPLICATION_VERSION ->
                    new Wish.OfApplicationVersion(
                            id,
                            stored ->
                                    ApplicationVersionJson.parse(
                                            spelled(incoming), id, stored, defaults));
            case SUBSCRIPTION, MANAGED_IMAGE, SNAPSHOT, DISK, VIRTUAL_MACHINE, SCALE_SET ->
                    throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }

    private static ObjectNode spelled(Incoming incoming) {
        return KnownProperties.of(incoming.id().kind().orElseThrow())
                .spelled(Shape.nested(incoming.body()));
    }

    /** With whom a gallery shall be shared, where a document says that. */
    static Optional<Wish> sharing(Incoming incoming, ResourceId id) {
        boolean isSaid =
                id.kind().equals(Optional.of(Kind.GALLERY))
                        && SharingGroupsJson.isSaid(incoming.body());
        return isSaid
                ? Optional.of(
                        new Wish.OfSharing(id, () -> SharingGroupsJson.parse(incoming.body())))
                : Optional.empty();
    }

    /**
     * All that is wrong with what a document says, whatever the workspace holds. Who reads it stops
     * at the first mistake, so what is wrong is mended or left out and the rest is read again.
     */
    List<Problem> mistakes(Incoming incoming, ResourceId id) {
        Set<Problem> found = new LinkedHashSet<>();
        Set<Problem> tried = new HashSet<>();
        Set<String> touched = new HashSet<>();
        Incoming mended = new Incoming(id, incoming.body().deepCopy(), incoming.origin());
        for (int i = 0; i < MOST_MISTAKES; i++) {
            boolean isMended = false;
            for (Problem problem : read(mended, id)) {
                if (tried.add(problem)) {
                    if (!isOfMending(problem, touched)) {
                        found.add(problem);
                    }
                    isMended |= isMended(mended, problem, touched);
                }
            }
            if (!isMended) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /** What is missing because it was left out, or wrong because it was put in. */
    private static boolean isOfMending(Problem problem, Set<String> touched) {
        return switch (problem) {
            case Problem.Missing(String field) -> touched.contains(LEFT_OUT + last(field));
            case Problem.OfField of -> touched.contains(PUT_IN + last(of.field()));
            default -> false;
        };
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private List<Problem> read(Incoming incoming, ResourceId id) {
        return switch (Outcome.of(() -> parsed(of(incoming, id)))) {
            case Outcome.Done<Resource> _ -> List.of();
            case Outcome.Refused<Resource>(List<Problem> problems) -> problems;
        };
    }

    private static Resource parsed(Wish wish) {
        return switch (wish) {
            case Wish.OfGroup group -> group.edit().apply(Optional.empty());
            case Wish.OfGallery gallery -> gallery.edit().apply(Optional.empty());
            case Wish.OfSharing sharing -> throw new IllegalStateException(sharing.toString());
            case Wish.OfDefinition definition -> definition.edit().apply(Optional.empty());
            case Wish.OfVersion version -> version.edit().apply(Optional.empty());
            case Wish.OfApplication application -> application.edit().apply(Optional.empty());
            case Wish.OfApplicationVersion version -> version.edit().apply(Optional.empty());
        };
    }

    /** Puts in what could be meant, or leaves it out; answers whether it was a place inside. */
    private static boolean isMended(Incoming mended, Problem problem, Set<String> touched) {
        String inside =
                Complaints.place(mended, problem)
                        .pointer()
                        .substring(mended.origin().pointer().length());
        if (problem instanceof Problem.Missing(String field)
                && mended.body().at(inside) instanceof ObjectNode holder) {
            return isPutIn(holder, last(field), touched);
        }
        int last = inside.lastIndexOf('/');
        if (last < 0
                || !(mended.body().at(inside.substring(0, last)) instanceof ObjectNode holder)) {
            return false;
        }
        String name = inside.substring(last + 1).replace("~1", "/").replace("~0", "~");
        switch (problem) {
            case Problem.ChoiceUnknown(_, _, List<String> choices) ->
                    holder.put(name, choices.getFirst());
            case Problem.Missing _ -> isPutIn(holder, name, touched);
            case Problem.RegionUnknown _ -> holder.put(name, Regions.all().getFirst().name());
            default -> {
                holder.remove(name);
                touched.add(LEFT_OUT + name);
            }
        }
        return true;
    }

    private static boolean isPutIn(ObjectNode holder, String name, Set<String> touched) {
        holder.put(name, name.equals("location") ? Regions.all().getFirst().name() : "x");
        return touched.add(PUT_IN + name);
    }

    /** A document that says nothing about features does not take them away. */
    private static ObjectNode withFeatures(ObjectNode body, Optional<ImageDefinition> stored) {
        if (stored.isEmpty() || body.path("properties").has(FEATURES)) {
            return body;
        }
        JsonNode known =
                ImageDefinitionJson.print(stored.orElseThrow()).path("properties").path(FEATURES);
        ObjectNode whole = body.deepCopy();
        if (known.isArray()) {
            whole.withObjectProperty("properties").set(FEATURES, known);
        }
        return whole;
    }

    /** Where a version was made from lies elsewhere: only its record comes in. */
    private static ObjectNode withoutBytes(ObjectNode body) {
        ObjectNode record = body.deepCopy();
        if (record.path("properties").path(STORAGE) instanceof ObjectNode storage) {
            storage.remove(SOURCE);
            withoutSource(storage.path("osDiskImage"));
            storage.path("dataDiskImages").forEach(Wishes::withoutSource);
        }
        return record;
    }

    private static void withoutSource(JsonNode disk) {
        if (disk instanceof ObjectNode object) {
            object.remove(SOURCE);
        }
    }
}
