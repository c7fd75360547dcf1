package gallerist.app.cli.sig;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.wire.GalleryView;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a gallery. With whom it is shared directly is shown when asked for. */
@Example({
    "gallerist sig show -g images -r Production",
    "gallerist sig show -g images -r Production --sharing-groups true"
})
final class ShowGallery implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdsOption ids = new IdsOption();

    @Option(
            names = {"--sharing-groups", "--sharing-group"},
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Show the subscriptions and tenants it is shared with.")
    private boolean sharingGroups;

    @Option(
            names = "--select",
            paramLabel = "Permissions",
            description = "Permissions: show nothing but the permissions.")
    private Selection selection = Selection.ALL;

    /** What of the gallery is shown. */
    enum Selection {
        ALL,
        PERMISSIONS
    }

    @Override
    public Answer run(Session session) {
        GalleryView view = new GalleryView(sharingGroups, selection == Selection.PERMISSIONS);
        return Answer.forEach(
                ids.or(() -> gallery.id(session)),
                id ->
                        Answer.of(
                                session.workspace().galleries().show(session.caller(), id),
                                view::flat));
    }
}
