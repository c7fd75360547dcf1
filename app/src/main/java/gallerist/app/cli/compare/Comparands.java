package gallerist.app.cli.compare;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.Nearest;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.compare.Compared;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Page;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import java.util.List;

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
        return workspace.comparisons().read(caller, id).orThrow();
    }

    private static <R> List<R> items(Outcome<Page<R>> page) {
        return page.orThrow().items();
    }
}
