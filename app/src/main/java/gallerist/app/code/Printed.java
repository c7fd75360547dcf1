package gallerist.app.code;

import gallerist.app.cli.print.Format;
import gallerist.app.cli.print.Printer;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.ResourceJson;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.VmApplication;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Resources as the service writes them. */
public final class Printed {
    private Printed() {}

    public static ObjectNode json(Resource resource) {
        return switch (resource) {
            case Gallery gallery -> GalleryJson.print(gallery);
            case ImageDefinition definition -> ImageDefinitionJson.print(definition);
            case ImageVersion version -> ImageVersionJson.print(version);
            case VmApplication application -> ApplicationJson.print(application);
            case ApplicationVersion version -> ApplicationVersionJson.print(version);
            case ResourceGroup _, NamedSource _, Deployment _ -> ResourceJson.print(resource);
        };
    }

    /** As people read and type it. */
    public static String pretty(JsonNode node) {
        return new Printer(Format.JSON, false).text(node, List.of()).stripTrailing();
    }

    /** As somebody asks for it. */
    public static Deployable wanted(Resource resource) {
        return Deployable.of(resource.id(), json(resource));
    }
}
