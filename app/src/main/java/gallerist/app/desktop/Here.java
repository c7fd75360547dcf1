package gallerist.app.desktop;

import gallerist.app.fx.Action;
import gallerist.app.fx.Navigator;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** What the window is at, and what can be done with it. */
final class Here {
    private static final String NEW_DEFINITION = "new-definition";

    private final Navigator navigator;
    private final ResourceActions actions;

    Here(Navigator navigator, ResourceActions actions) {
        this.navigator = navigator;
        this.actions = actions;
    }

    /** With what is selected, then what can be made in its gallery. */
    Stream<Action> actions() {
        Optional<ResourceId> here = navigator.place().get().resource();
        Stream<Action> onHere = here.stream().flatMap(id -> actions.on(id).stream());
        Stream<Action> inGallery =
                scope(Kind.GALLERY).stream()
                        .filter(id -> !here.equals(Optional.of(id)))
                        .flatMap(id -> actions.on(id).stream())
                        .filter(action -> action.name().startsWith("new-"));
        return Stream.concat(onHere, inGallery);
    }

    Action newDefinition() {
        return Action.of(
                        NEW_DEFINITION,
                        "New image definition…",
                        "fth-hard-drive",
                        () ->
                                actions()
                                        .filter(action -> action.name().equals(NEW_DEFINITION))
                                        .findFirst()
                                        .ifPresent(Action::run))
                .unless(unless(Kind.GALLERY, "Choose the gallery for it first"));
    }

    Action capture() {
        return Action.of(
                        "capture-here",
                        "Capture image…",
                        "fth-camera",
                        () ->
                                scope(Kind.IMAGE_DEFINITION)
                                        .ifPresent(id -> actions.capture(id, Optional.empty())))
                .unless(unless(Kind.IMAGE_DEFINITION, "Choose the image definition for it first"));
    }

    private StringBinding unless(Kind kind, String obstacle) {
        return Bindings.createStringBinding(
                () -> scope(kind).isPresent() ? "" : obstacle, navigator.place());
    }

    /** What is selected, or what it is in. */
    private Optional<ResourceId> scope(Kind kind) {
        return navigator.place().get().resource().stream()
                .flatMap(id -> id.scopes().stream())
                .filter(scope -> scope.kind().equals(Optional.of(kind)))
                .findFirst();
    }
}
