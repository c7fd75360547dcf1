package gallerist.app.desktop;

import gallerist.app.comparing.CompareDialog;
import gallerist.app.comparing.CompareViewModel;
import gallerist.app.deletion.DeletionDialog;
import gallerist.app.deletion.DeletionViewModel;
import gallerist.app.editing.Aspect;
import gallerist.app.editing.CreateDialog;
import gallerist.app.editing.CreateViewModel;
import gallerist.app.editing.EditDialog;
import gallerist.app.editing.EditJsonDialog;
import gallerist.app.editing.EditJsonViewModel;
import gallerist.app.editing.EditViewModel;
import gallerist.app.editing.many.BulkDialog;
import gallerist.app.editing.many.Deed;
import gallerist.app.editing.many.ManyViewModel;
import gallerist.app.fx.Action;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Permits;
import gallerist.app.fx.Place;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Workbench;
import gallerist.app.galleries.CreateGalleryDialog;
import gallerist.app.galleries.CreateGalleryViewModel;
import gallerist.app.images.CreateDefinitionDialog;
import gallerist.app.images.CreateDefinitionViewModel;
import gallerist.app.locks.LocksDialog;
import gallerist.app.locks.LocksViewModel;
import gallerist.app.page.Files;
import gallerist.app.people.NewPartyDialog;
import gallerist.app.people.NewPartyViewModel;
import gallerist.app.people.Sort;
import gallerist.app.replication.PlanChange;
import gallerist.app.replication.ReviewDialog;
import gallerist.app.replication.capture.DestinationDialog;
import gallerist.app.replication.capture.NewVersionDialog;
import gallerist.app.replication.capture.NewVersionViewModel;
import gallerist.app.report.Hands;
import gallerist.app.sharing.Newcomer;
import gallerist.app.sharing.SharingMatrixDialog;
import gallerist.app.sharing.SharingMatrixViewModel;
import gallerist.app.text.Called;
import gallerist.app.text.Shortcut;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.replication.Publishing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** What can be done with a resource: for its page, its menu in the tree, and the palette. */
final class ResourceActions {
    private final Workbench bench;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Hands hands;
    private final Notices notices;
    private final Files files;
    private final Undoing undoing;
    private final Permits permits;

    ResourceActions(
            Workbench bench,
            Navigator navigator,
            Dialogs dialogs,
            Hands hands,
            Notices notices,
            Files files,
            Undoing undoing,
            Permits permits) {
        this.bench = bench;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.hands = hands;
        this.notices = notices;
        this.files = files;
        this.undoing = undoing;
        this.permits = permits;
    }

    /** The first is the one that is done most. */
    List<Action> on(ResourceId id) {
        Kind kind = id.kind().orElse(Kind.GALLERY);
        List<Action> actions = new ArrayList<>(making(id, kind));
        actions.addAll(changing(id, kind));
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
                                "edit-json",
                                "Edit JSON…",
                                "fth-edit-2",
                                () ->
                                        dialogs.open(close ->
                                                new EditJsonDialog(
                                                        EditJsonViewModel.of(
                                                                bench, id, undoing::done),
                                                        notices::copied,
                                                        close)))
                        .unless(permits.toWrite(kind, id)));
        actions.add(
                Action.of(
                                "delete",
                                "Delete %s…".formatted(noun(kind)),
                                "fth-trash-2",
                                () -> delete(id))
                        .on(Shortcut.DELETE)
                        .losing()
                        .unless(permits.toDelete(id)));
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

    /** What comes to be inside of it. */
    private List<Action> making(ResourceId id, Kind kind) {
        return switch (kind) {
            case GALLERY -> List.of(newDefinition(id), newApplication(id));
            case IMAGE_DEFINITION, APPLICATION ->
                    List.of(
                            Action.of(
                                            "capture",
                                            "New version…",
                                            "fth-plus",
                                            () -> capture(id, Optional.empty()))
                                    .on(Shortcut.NEW_VERSION)
                                    .unless(toCapture(id)));
            default -> List.of();
        };
    }

    /** Why no image may be defined in it, empty when one may. */
    ObservableValue<String> toDefine(ResourceId gallery) {
        return permits.toWrite(Kind.IMAGE_DEFINITION, gallery);
    }

    /** Why no version may be made in it, empty when one may. */
    ObservableValue<String> toCapture(ResourceId artifact) {
        return permits.toWrite(
                artifact.kind().equals(Optional.of(Kind.APPLICATION))
                        ? Kind.APPLICATION_VERSION
                        : Kind.IMAGE_VERSION,
                artifact);
    }

    private List<Action> changing(ResourceId id, Kind kind) {
        List<Action> actions = new ArrayList<>();
        actions.add(
                edit("edit", "Edit %s…".formatted(noun(kind)), "fth-edit-2", id, Aspect.EVERYTHING)
                        .on(Shortcut.EDIT));
        actions.add(edit("tags", "Edit tags…", "fth-tag", id, Aspect.TAGS).on(Shortcut.TAGS));
        if (kind != Kind.GALLERY) {
            actions.add(
                    edit(
                            "end-of-life",
                            "Set end of life…",
                            "fth-calendar",
                            id,
                            Aspect.END_OF_LIFE));
        }
        if (kind == Kind.IMAGE_VERSION || kind == Kind.APPLICATION_VERSION) {
            actions.add(
                    Action.of(
                                    "exclude",
                                    "Leave out of latest, or take in again…",
                                    "fth-minus-circle",
                                    () -> turnLatest(id))
                            .on(Shortcut.LATEST)
                            .unless(permits.toWrite(kind, id)));
            actions.add(edit("retire", "Retire…", "fth-sunset", id, Aspect.RETIREMENT));
        }
        if (kind != Kind.APPLICATION_VERSION) {
            actions.add(
                    Action.of("duplicate", "Duplicate…", "fth-copy", () -> duplicate(id, kind))
                            .on(Shortcut.DUPLICATE)
                            .unless(permits.toWrite(kind, id)));
        }
        actions.add(
                Action.of(
                        "compare",
                        "Compare…",
                        "fth-columns",
                        () ->
                                dialogs.open(close ->
                                        new CompareDialog(
                                                new CompareViewModel(bench, id), hands, close))));
        actions.add(
                Action.of(
                                "locks",
                                "Locks…",
                                "fth-lock",
                                () ->
                                        dialogs.open(close ->
                                                new LocksDialog(
                                                        new LocksViewModel(
                                                                bench, id, undoing::done),
                                                        notices::copied,
                                                        close)))
                        .on(Shortcut.LOCKS));
        return actions;
    }

    private Action edit(String name, String text, String icon, ResourceId id, Aspect aspect) {
        return Action.of(
                        name,
                        text,
                        icon,
                        () ->
                                dialogs.open(close ->
                                        new EditDialog(
                                                EditViewModel.of(bench, id, aspect, undoing::done),
                                                notices::copied,
                                                close)))
                .unless(permits.toWrite(id.kind().orElse(Kind.GALLERY), id));
    }

    /** Tells what was done with them, and takes it back. */
    Undoing undoing() {
        return undoing;
    }

    /** Something was done elsewhere that can be taken back. */
    void done(Reversible step) {
        undoing.done(step);
    }

    /** One change of many. */
    void bulk(ManyViewModel many, Deed deed) {
        dialogs.open(close ->
                new BulkDialog(
                        many.begin(deed),
                        notices::copied,
                        close,
                        finished ->
                                finished.back()
                                        .ifPresentOrElse(
                                                back ->
                                                        undoing.done(
                                                                back, finished.sentence(), "Undo"),
                                                () ->
                                                        dialogs.overlay()
                                                                .tell(finished.sentence()))));
    }

    private void turnLatest(ResourceId id) {
        bench.call(
                caller -> PlanChange.seen(bench, caller, id),
                answer -> {
                    switch (answer) {
                        case Outcome.Done<Version>(Version seen) ->
                                review(
                                        seen,
                                        seen.publishing()
                                                .excluded(!seen.publishing().excludeFromLatest()));
                        case Outcome.Refused<Version>(List<Problem> problems) ->
                                notices.refused(problems);
                    }
                });
    }

    /** Shows what a plan comes to before it is applied. */
    void review(Version seen, Publishing wanted) {
        PlanChange change = new PlanChange(bench, seen, wanted, this::done);
        change.review(
                review -> dialogs.open(close -> new ReviewDialog(review, change, hands, close)),
                notices::refused);
    }

    private void duplicate(ResourceId id, Kind kind) {
        if (kind == Kind.IMAGE_VERSION) {
            capture(NewVersionViewModel.like(bench, id));
        } else {
            create(CreateViewModel.like(bench, id));
        }
    }

    private void create(CreateViewModel<?> model) {
        dialogs.open(close ->
                new CreateDialog(
                        model, notices::copied, close, made -> navigator.go(Place.of(made))));
    }

    private Action newApplication(ResourceId gallery) {
        return Action.of(
                        "new-application",
                        "New VM application…",
                        "fth-package",
                        () -> create(CreateViewModel.application(bench, gallery)))
                .unless(permits.toWrite(Kind.APPLICATION, gallery));
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
                                        () -> openSharing(gallery))
                                .on(Shortcut.SHARE))
                .findFirst();
    }

    private void openSharing(ResourceId gallery) {
        List<Newcomer> newcomers =
                Arrays.stream(Sort.values())
                        .map(sort ->
                                new Newcomer(
                                        "New %s…".formatted(sort.noun()),
                                        sort.icon(),
                                        (leave, made) ->
                                                new NewPartyDialog(
                                                        new NewPartyViewModel(bench, sort),
                                                        notices::copied,
                                                        leave,
                                                        made)))
                        .toList();
        dialogs.open(close ->
                new SharingMatrixDialog(
                        new SharingMatrixViewModel(bench, gallery, undoing.history()),
                        newcomers,
                        hands,
                        close));
    }

    private Action newDefinition(ResourceId gallery) {
        return Action.of(
                        "new-definition",
                        "New image definition…",
                        "fth-plus",
                        () -> newDefinition(gallery, _ -> {}))
                .on(Shortcut.NEW_DEFINITION)
                .unless(toDefine(gallery));
    }

    private void newDefinition(ResourceId gallery, Consumer<ResourceId> then) {
        dialogs.open(close ->
                new CreateDefinitionDialog(
                        new CreateDefinitionViewModel(bench, gallery),
                        notices::copied,
                        close,
                        made -> {
                            navigator.go(Place.of(made));
                            then.accept(made);
                        }));
    }

    /** A first image: its gallery and its definition are made on the way. */
    void captureFirst(Path file) {
        dialogs.open(close ->
                new CreateGalleryDialog(
                        new CreateGalleryViewModel(bench),
                        notices::copied,
                        close,
                        gallery -> {
                            navigator.go(Place.of(gallery));
                            newDefinition(gallery, image -> capture(image, Optional.of(file)));
                        }));
    }

    /** Starts a version from a file, where one is given. */
    void capture(ResourceId artifact, Optional<Path> file) {
        capture(NewVersionViewModel.of(bench, artifact, file));
    }

    /** Asks first of what it is to be a version. */
    void captureInto(List<ResourceId> definitions) {
        dialogs.open(close ->
                new DestinationDialog(definitions, close, id -> capture(id, Optional.empty())));
    }

    private void capture(NewVersionViewModel model) {
        dialogs.open(close ->
                new NewVersionDialog(
                        model.behind(this::captured), files, hands, close, this::follow));
    }

    private void follow(ResourceId made) {
        navigator.go(new Place.Of(made, "replication"));
    }

    private void captured(Outcome<ResourceId> outcome) {
        switch (outcome) {
            case Outcome.Done<ResourceId>(ResourceId made) ->
                    dialogs.overlay()
                            .tell(Called.of(made) + " is captured.", "Show", () -> follow(made));
            case Outcome.Refused<ResourceId>(List<Problem> problems) -> notices.refused(problems);
        }
    }

    private void delete(ResourceId id) {
        dialogs.open(close ->
                new DeletionDialog(
                        new DeletionViewModel(bench, id),
                        notices::copied,
                        close,
                        deleted -> {
                            navigator.replace(
                                    id.parent()
                                            .filter(parent -> !parent.galleryName().isEmpty())
                                            .map(Place::of)
                                            .orElse(Place.home()));
                            deleted.back()
                                    .ifPresentOrElse(
                                            back ->
                                                    undoing.done(
                                                            back, deleted.sentence(), "Restore"),
                                            () -> dialogs.overlay().tell(deleted.sentence()));
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
