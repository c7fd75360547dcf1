package gallerist.app.json;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Copyable;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Sentences;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** The JSON of a resource, its id, and what reads or makes the same elsewhere. */
public final class JsonViewModel implements AutoCloseable {
    private final Workbench bench;
    private final ResourceId id;
    private final Live<String> json;

    public JsonViewModel(Workbench bench, ResourceId id) {
        this.bench = bench;
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
                    Printed.pretty(Printed.json(done.value()));
            case Outcome.Refused<? extends Resource>(List<Problem> problems) ->
                    problems.stream().map(Sentences::of).collect(Collectors.joining(" "));
        };
    }

    public ObservableValue<String> json() {
        return json.value();
    }

    public String id() {
        return id.toString();
    }

    /** What reads this from a script or program. */
    Copyable reading() {
        return new Copyable(bench, () -> Recipe.of(AzCommand.on(id, "show"), new Request.Read(id)));
    }

    /** What makes this anew elsewhere. */
    Copyable making() {
        return new Copyable(bench, this::creation);
    }

    private Recipe creation() {
        return Outcome.of(() -> Json.readObject(json.value().getValue()))
                .map(read -> Deployable.of(id, read))
                .map(wanted -> Recipe.of(put(wanted), new Request.Create(wanted)))
                .orElse(Recipe.of(""));
    }

    private AzCommand put(Deployable wanted) {
        return AzCommand.of("rest")
                .with("--method", "put")
                .with("--uri", id + "?api-version=" + bench.apiVersion())
                .with("--body", Json.compact(wanted.body()));
    }

    String apiVersion() {
        return bench.apiVersion();
    }

    /** Where the portal of the service shows it, once it is there under this id. */
    public String portal() {
        return Portal.address(id);
    }

    @Override
    public void close() {
        json.close();
    }
}
