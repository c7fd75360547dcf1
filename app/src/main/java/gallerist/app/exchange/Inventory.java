package gallerist.app.exchange;

import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.ResourceGroupJson;
import gallerist.app.wire.ResourceJson;
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
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Galleries with all that is in them, what is outside before what is inside it. */
public final class Inventory {
    private Inventory() {}

    public static List<Resource> of(Workspace workspace, Caller caller, ResourceId scope) {
        List<Resource> all = new ArrayList<>();
        all.addAll(workspace.galleries().list(caller, scope, Window.ALL).orThrow().items());
        all.addAll(workspace.definitions().list(caller, scope, Window.ALL).orThrow().items());
        all.addAll(workspace.versions().list(caller, scope, Window.ALL).orThrow().items());
        all.addAll(workspace.applications().list(caller, scope, Window.ALL).orThrow().items());
        all.addAll(
                workspace.applicationVersions().list(caller, scope, Window.ALL).orThrow().items());
        return List.copyOf(all);
    }

    /** As the service answers it. */
    public static ObjectNode json(Resource resource) {
        return switch (resource) {
            case ResourceGroup group -> ResourceGroupJson.print(group);
            case Gallery gallery -> GalleryJson.print(gallery);
            case ImageDefinition definition -> ImageDefinitionJson.print(definition);
            case ImageVersion version -> ImageVersionJson.print(version);
            case VmApplication application -> ApplicationJson.print(application);
            case ApplicationVersion version -> ApplicationVersionJson.print(version);
            case NamedSource _, Deployment _ -> ResourceJson.print(resource);
        };
    }
}
