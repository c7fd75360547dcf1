package gallerist.app.editing;

import gallerist.app.editing.Creation.Beginning;
import gallerist.app.fx.Workbench;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.Json;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ApplicationRules;
import gallerist.model.gallery.DefinitionRules;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Names;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** What can be made in a form. */
final class Creations {
    private final Workbench bench;
    private final Workspace workspace;
    private final Kins kins;

    Creations(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
        this.kins = new Kins(bench);
    }

    Creation<VmApplication> application(ResourceId gallery) {
        return new Creation<>(
                "New VM application in " + gallery.name(),
                Kind.APPLICATION,
                kins.applications(),
                gallery::application,
                caller ->
                        workspace
                                .galleries()
                                .show(caller, gallery)
                                .flatMap(home ->
                                        beginning(
                                                caller,
                                                gallery,
                                                Json.object()
                                                        .put("location", home.location().name())
                                                        .put("supportedOSType", "Linux"),
                                                "")));
    }

    Creation<VmApplication> applicationLike(ResourceId original) {
        ResourceId gallery = original.parent().orElseThrow();
        return new Creation<>(
                "Duplicate " + original.name(),
                Kind.APPLICATION,
                kins.applications(),
                gallery::application,
                caller ->
                        workspace
                                .applications()
                                .show(caller, original)
                                .flatMap(stored ->
                                        beginning(
                                                caller,
                                                gallery,
                                                Creation.nameless(
                                                        Shape.flat(ApplicationJson.print(stored))),
                                                copy(original))));
    }

    private Outcome<Beginning<VmApplication>> beginning(
            Caller caller, ResourceId gallery, ObjectNode json, String proposal) {
        return workspace
                .applications()
                .list(caller, gallery, Window.ALL)
                .map(page ->
                        new Beginning<>(
                                json,
                                proposal,
                                naming(
                                        Names::application,
                                        "application",
                                        page.items().stream().map(VmApplication::id).toList()),
                                wanted -> ApplicationRules.create(wanted, bench.now())));
    }

    Creation<ImageDefinition> definitionLike(ResourceId original) {
        ResourceId home = original.parent().orElseThrow();
        return new Creation<>(
                "Duplicate " + original.name(),
                Kind.IMAGE_DEFINITION,
                kins.definitions(),
                home::image,
                caller ->
                        workspace
                                .galleries()
                                .show(caller, home)
                                .flatMap(gallery ->
                                        workspace
                                                .definitions()
                                                .list(caller, home, Window.ALL)
                                                .flatMap(page ->
                                                        beginning(
                                                                caller,
                                                                original,
                                                                gallery,
                                                                page.items()))));
    }

    private Outcome<Beginning<ImageDefinition>> beginning(
            Caller caller,
            ResourceId original,
            Gallery gallery,
            List<ImageDefinition> definitions) {
        kins.defaults();
        return workspace
                .definitions()
                .show(caller, original)
                .map(stored ->
                        new Beginning<>(
                                Creation.nameless(Shape.flat(ImageDefinitionJson.print(stored))),
                                copy(original),
                                naming(
                                        Names::definition,
                                        "image definition",
                                        definitions.stream().map(ImageDefinition::id).toList()),
                                wanted ->
                                        DefinitionRules.create(
                                                gallery,
                                                wanted,
                                                namesakes(definitions, wanted),
                                                bench.now())));
    }

    private static List<ResourceId> namesakes(
            List<ImageDefinition> definitions, ImageDefinition wanted) {
        return definitions.stream()
                .filter(image -> image.identifier().equals(wanted.identifier()))
                .map(ImageDefinition::id)
                .toList();
    }

    Creation<Gallery> galleryLike(ResourceId original) {
        ResourceId subscription = workspace.subscription();
        return new Creation<>(
                "Duplicate " + original.name(),
                Kind.GALLERY,
                kins.galleries(),
                name -> subscription.group(original.groupName()).gallery(name),
                caller ->
                        workspace
                                .galleries()
                                .show(caller, original)
                                .flatMap(stored ->
                                        workspace
                                                .galleries()
                                                .list(caller, subscription, Window.ALL)
                                                .map(page ->
                                                        new Beginning<>(
                                                                gallery(stored),
                                                                original.name() + "_copy",
                                                                galleryNaming(page.items()),
                                                                _ -> List.<Problem>of()))));
    }

    private static ObjectNode gallery(Gallery stored) {
        ObjectNode json = Creation.nameless(Shape.flat(GalleryJson.print(stored)));
        json.remove("identifier");
        return json;
    }

    private Function<String, List<Problem>> galleryNaming(Collection<Gallery> galleries) {
        return name -> {
            List<Problem> problems = new ArrayList<>(problems(Names::gallery, name));
            if (galleries.stream().anyMatch(each -> each.name().equalsIgnoreCase(name))) {
                problems.add(
                        new Problem.GalleryNameTaken(
                                name, workspace.subscription().subscription()));
            }
            return problems;
        };
    }

    private static Function<String, List<Problem>> naming(
            Consumer<String> rule, String noun, Collection<ResourceId> taken) {
        return name -> {
            List<Problem> problems = new ArrayList<>(problems(rule, name));
            if (taken.stream().anyMatch(id -> id.name().equalsIgnoreCase(name))) {
                problems.add(new Problem.NameTaken(noun, name));
            }
            return problems;
        };
    }

    private static List<Problem> problems(Consumer<String> rule, String name) {
        Outcome<String> outcome =
                Outcome.of(() -> {
                    rule.accept(name);
                    return name;
                });
        return switch (outcome) {
            case Outcome.Done<String> _ -> List.of();
            case Outcome.Refused<String>(List<Problem> problems) -> problems;
        };
    }

    private static String copy(ResourceId original) {
        return original.name() + "-copy";
    }
}
