package gallerist.app.cli.compare;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.Nearest;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.FactsOf;
import gallerist.model.compare.Compared;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.Caller;
import gallerist.storage.Page;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what is to be compared, and reads it with all that is in it. */
final class Comparands {
    private static final int DEEPEST = 3;

    private final Session session;
    private final Workspace workspace;
    private final Caller caller;

    Comparands(Session session) {
        this.session = session;
        this.workspace = session.workspace();
        this.caller = session.caller();
    }

    /** By its id, or by names with slashes: the name of a gallery is unique in a subscription. */
    ResourceId named(String typed) {
        if (typed.startsWith("/")) {
            return ResourceId.of(typed);
        }
        List<String> names = List.of(typed.split("/", -1));
        if (names.size() > DEEPEST || names.contains("")) {
            throw new WrongCommandLine(
                    "'%s' is no id, and no names with slashes such as Production/ubuntu-web/1.4.2."
                            .formatted(typed));
        }
        ResourceId id = gallery(names.getFirst());
        if (names.size() > 1) {
            id = inGallery(id, names.get(1));
        }
        return names.size() > 2 ? id.version(names.get(2)) : id;
    }

    private ResourceId gallery(String name) {
        List<Gallery> galleries =
                items(workspace.galleries().list(caller, session.subscription(), Window.ALL));
        return galleries.stream()
                .map(Gallery::id)
                .filter(id -> id.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                new Problem.NamedNotFound(
                                        "gallery",
                                        name,
                                        Nearest.to(
                                                name,
                                                galleries.stream().map(Gallery::name).toList()))));
    }

    /** An image, or else an application: one name may stand for both. */
    private ResourceId inGallery(ResourceId gallery, String name) {
        boolean isApplication =
                items(workspace.applications().list(caller, gallery, Window.ALL)).stream()
                        .anyMatch(found -> found.name().equalsIgnoreCase(name));
        boolean isImage =
                items(workspace.definitions().list(caller, gallery, Window.ALL)).stream()
                        .anyMatch(found -> found.name().equalsIgnoreCase(name));
        return isApplication && !isImage ? gallery.application(name) : gallery.image(name);
    }

    Compared read(ResourceId id) {
        return compared(shown(id));
    }

    private Resource shown(ResourceId id) {
        return switch (id.kind().orElseThrow(() -> new Refusal(new Problem.NotFound(id)))) {
            case GALLERY -> workspace.galleries().show(caller, id).orThrow();
            case IMAGE_DEFINITION -> workspace.definitions().show(caller, id).orThrow();
            case IMAGE_VERSION -> workspace.versions().show(caller, id).orThrow();
            case APPLICATION -> workspace.applications().show(caller, id).orThrow();
            case APPLICATION_VERSION -> workspace.applicationVersions().show(caller, id).orThrow();
            case SUBSCRIPTION,
                    RESOURCE_GROUP,
                    MANAGED_IMAGE,
                    SNAPSHOT,
                    DISK,
                    VIRTUAL_MACHINE,
                    SCALE_SET ->
                    throw new WrongCommandLine(
                            "Galleries, images, applications and their versions can be compared,"
                                    + " not '%s'.".formatted(id));
        };
    }

    private Compared compared(Resource resource) {
        Map<String, Compared> inside = new LinkedHashMap<>();
        inside(resource).forEach(child -> inside.put(place(child.id()), compared(child)));
        return new Compared(FactsOf.resource(resource), inside);
    }

    private Stream<Resource> inside(Resource resource) {
        ResourceId id = resource.id();
        return switch (resource) {
            case Gallery _ ->
                    Stream.concat(
                            items(workspace.definitions().list(caller, id, Window.ALL)).stream(),
                            items(workspace.applications().list(caller, id, Window.ALL)).stream());
            case ImageDefinition _ ->
                    items(workspace.versions().list(caller, id, Window.ALL)).stream()
                            .map(Resource.class::cast);
            case VmApplication _ ->
                    items(workspace.applicationVersions().list(caller, id, Window.ALL)).stream()
                            .map(Resource.class::cast);
            case ResourceGroup _,
                    ImageVersion _,
                    ApplicationVersion _,
                    NamedSource _,
                    Deployment _ ->
                    Stream.of();
        };
    }

    /** Such as {@code images[ubuntu-web]}. */
    private static String place(ResourceId id) {
        String type = id.type();
        return "%s[%s]".formatted(type.substring(type.lastIndexOf('/') + 1), id.name());
    }

    private static <R> List<R> items(Outcome<Page<R>> page) {
        return page.orThrow().items();
    }
}
