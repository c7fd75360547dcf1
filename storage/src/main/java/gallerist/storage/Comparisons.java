package gallerist.storage;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Resources as they are compared, with all that is in them. */
public final class Comparisons {
    private final Workspace workspace;

    Comparisons(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A gallery, an image or application, or one of their versions. */
    public Outcome<Compared> read(Caller caller, ResourceId id) {
        return Outcome.of(() -> compared(caller, shown(caller, id)));
    }

    private Resource shown(Caller caller, ResourceId id) {
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
                    throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }

    private Compared compared(Caller caller, Resource resource) {
        Map<String, Compared> inside = new LinkedHashMap<>();
        inside(caller, resource)
                .forEach(child -> inside.put(place(child.id()), compared(caller, child)));
        return new Compared(FactsOf.resource(resource), inside);
    }

    private Stream<Resource> inside(Caller caller, Resource resource) {
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
