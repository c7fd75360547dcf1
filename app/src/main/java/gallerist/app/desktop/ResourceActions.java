package gallerist.app.desktop;

import gallerist.app.deletion.DeletionDialog;
import gallerist.app.deletion.DeletionViewModel;
import gallerist.app.fx.Action;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.images.CreateDefinitionDialog;
import gallerist.app.images.CreateDefinitionViewModel;
import gallerist.app.page.Files;
import gallerist.app.replication.CaptureDialog;
import gallerist.app.replication.CaptureViewModel;
import gallerist.app.sharing.SharingMatrixDialog;
import gallerist.app.sharing.SharingMatrixViewModel;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done with a resource: for its page, its menu in the tree, and the palette. */
final class ResourceActions {
    private final Workbench bench;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Files files;

    ResourceActions(
            Workbench bench, Navigator navigator, Dialogs dialogs, Notices notices, Files files) {
        this.bench = bench;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
        this.files = files;
    }

    /** The first is the one that is done most. */
    List<Action> on(ResourceId id) {
        List<Action> actions = new ArrayList<>();
        Kind kind = id.kind().orElse(Kind.GALLERY);
        if (kind == Kind.GALLERY) {
            actions.add(newDefinition(id));
        }
        if (kind == Kind.IMAGE_DEFINITION) {
            actions.add(
                    Action.of(
                                    "capture",
                                    "New version…",
                                    "fth-plus",
                                    () -> capture(id, Optional.empty()))
                            .on("Shortcut+Shift+V"));
        }
        sharing(id).ifPresent(actions::add);
        actions.add(
                Action.of("copy-id", "Copy id", "fth-copy", () -> notices.copied(id.toString())));
        actions.add(
                Action.of(
                        "json",
                        "Show JSON",
                        "fth-code",
                        () -> navigator.go(new Place.Of(id, "json"))));
        actions.add(
                Action.of(
                                "delete",
                                "Delete %s…".formatted(noun(kind)),
                                "fth-trash-2",
                                () -> delete(id))
                        .on("Shortcut+Delete")
                        .losing());
        return actions;
    }

    /** All there are, by where they can be done, whatever is selected. */
    List<KeyHelp.Group> everywhere(List<Action> global, List<Action> here) {
        ResourceId gallery = bench.workspace().subscription().group("any").gallery("Any");
        ResourceId image = gallery.image("any");
        return List.of(
                new KeyHelp.Group("Everywhere", global),
                new KeyHelp.Group("In a gallery", on(gallery)),
                new KeyHelp.Group("In an image definition", on(image)),
                new KeyHelp.Group("In a version", on(image.version("1.0.0"))),
                new KeyHelp.Group("On this page", here));
    }

    /** One of them by its name, for a part of the page that leads to it. */
    Action named(String name, ResourceId id) {
        return on(id).stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Who may deploy is shown for a whole gallery, from wherever one is in it. */
    private Optional<Action> sharing(ResourceId id) {
        return id.scopes().stream()
                .filter(scope -> scope.kind().equals(Optional.of(Kind.GALLERY)))
                .map(gallery ->
                        Action.of(
                                        "share",
                                        "Who may deploy…",
                                        "fth-share-2",
                                        () ->
                                                dialogs.open(close ->
                                                        new SharingMatrixDialog(
                                                                new SharingMatrixViewModel(
                                                                        bench, gallery),
                                                                close)))
                                .on("Shortcut+Shift+S"))
                .findFirst();
    }

    private Action newDefinition(ResourceId gallery) {
        return Action.of(
                        "new-definition",
                        "New image definition…",
                        "fth-plus",
                        () ->
                                dialogs.open(close ->
                                        new CreateDefinitionDialog(
                                                new CreateDefinitionViewModel(bench, gallery),
                                                close,
                                                made -> navigator.go(Place.of(made)))))
                .on("Shortcut+Shift+D");
    }

    /** Starts a version from a file, where one is given. */
    void capture(ResourceId definition, Optional<Path> file) {
        dialogs.open(close ->
                new CaptureDialog(
                        new CaptureViewModel(bench, definition, file),
                        files,
                        close,
                        made -> navigator.go(new Place.Of(made, "replication"))));
    }

    private void delete(ResourceId id) {
        dialogs.open(close ->
                new DeletionDialog(
                        new DeletionViewModel(bench, id),
                        close,
                        deleted -> {
                            navigator.replace(
                                    id.parent()
                                            .filter(parent -> !parent.galleryName().isEmpty())
                                            .map(Place::of)
                                            .orElse(Place.home()));
                            dialogs.overlay().tell(deleted.sentence());
                        }));
    }

    private static String noun(Kind kind) {
        return switch (kind) {
            case IMAGE_DEFINITION -> "image definition";
            case IMAGE_VERSION, APPLICATION_VERSION -> "version";
            case APPLICATION -> "application";
            default -> "gallery";
        };
    }
}
