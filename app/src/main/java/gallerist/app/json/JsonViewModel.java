package gallerist.app.json;

import gallerist.app.cli.print.Format;
import gallerist.app.cli.print.Printer;
import gallerist.app.exchange.template.ArmTemplate;
import gallerist.app.exchange.template.Bicep;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Sentences;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Json;
import gallerist.app.wire.ResourceJson;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a resource, its id, and what reads or makes the same elsewhere. */
public final class JsonViewModel implements AutoCloseable {
    static final String API_VERSION = "2025-03-03";

    private final ResourceId id;
    private final Live<String> json;

    public JsonViewModel(Workbench bench, ResourceId id) {
        this.id = id;
        this.json =
                bench.live(
                        "",
                        change -> change.touches(id),
                        caller -> text(read(bench.workspace(), caller)));
    }

    private Outcome<? extends Resource> read(Workspace workspace, Caller caller) {
        return switch (id.kind().orElse(Kind.GALLERY)) {
            case IMAGE_DEFINITION -> workspace.definitions().show(caller, id);
            case IMAGE_VERSION -> workspace.versions().show(caller, id);
            case APPLICATION -> workspace.applications().show(caller, id);
            case APPLICATION_VERSION -> workspace.applicationVersions().show(caller, id);
            default -> workspace.galleries().show(caller, id);
        };
    }

    private static String text(Outcome<? extends Resource> outcome) {
        return switch (outcome) {
            case Outcome.Done<? extends Resource> done ->
                    new Printer(Format.JSON, false).text(print(done.value()), List.of());
            case Outcome.Refused<? extends Resource>(List<Problem> problems) ->
                    problems.stream().map(Sentences::of).collect(Collectors.joining(" "));
        };
    }

    private static ObjectNode print(Resource resource) {
        return switch (resource) {
            case Gallery gallery -> GalleryJson.print(gallery);
            case ImageDefinition definition -> ImageDefinitionJson.print(definition);
            case ImageVersion version -> ImageVersionJson.print(version);
            case VmApplication application -> ApplicationJson.print(application);
            case ApplicationVersion version -> ApplicationVersionJson.print(version);
            case ResourceGroup _, NamedSource _, Deployment _ -> ResourceJson.print(resource);
        };
    }

    public ObservableValue<String> json() {
        return json.value();
    }

    public String id() {
        return id.toString();
    }

    /** What reads this from a script or program. */
    public String code(Language language) {
        return language.of(id);
    }

    /** Where the portal of the service shows it, once it is there under this id. */
    public String portal() {
        return Portal.address(id);
    }

    /** A template that makes this; empty where there is nothing to read. */
    public String template() {
        return resources().isEmpty()
                ? ""
                : new Printer(Format.JSON, false)
                        .text(ArmTemplate.print(resources(), API_VERSION), List.of());
    }

    /** The same in the language that templates are written in. */
    public String bicep() {
        return Bicep.print(resources(), API_VERSION);
    }

    /** A refusal is shown in place of the JSON, and makes no template. */
    private List<Deployable> resources() {
        String text = json.value().getValue();
        return text.startsWith("{") ? List.of(Deployable.of(id, Json.readObject(text))) : List.of();
    }

    @Override
    public void close() {
        json.close();
    }
}
