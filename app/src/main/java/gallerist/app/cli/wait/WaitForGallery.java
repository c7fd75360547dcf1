package gallerist.app.cli.wait;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GalleryOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.wire.GalleryView;
import gallerist.model.gallery.Named;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Waits for a gallery, its sharing or its identity. */
@Example({
    "gallerist sig wait -g images -r Production --created",
    "gallerist sig wait -g images -r Production --deleted --interval 5 --timeout 600",
    "gallerist sig share wait -g images -r Production --expand SharingProfile/Groups"
            + " --custom sharingProfile.groups",
    "gallerist sig identity wait -g images -r Production"
            + " --custom \"identity.type=='SystemAssigned'\""
})
public final class WaitForGallery implements Command {
    @Mixin private GalleryOptions gallery = new GalleryOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private WaitOptions wait = new WaitOptions();

    @Option(
            names = "--expand",
            paramLabel = "PART",
            description = "Let --custom see this part as well.")
    private Optional<Part> expand = Optional.empty();

    @Option(
            names = "--select",
            paramLabel = "PART",
            description = "Let --custom see only this part.")
    private Optional<Selection> select = Optional.empty();

    enum Part implements Named {
        SHARING_GROUPS("SharingProfile/Groups");

        private final String text;

        Part(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    enum Selection implements Named {
        PERMISSIONS("Permissions");

        private final String text;

        Selection(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    @Override
    public Answer run(Session session) {
        GalleryView view = new GalleryView(expand.isPresent(), select.isPresent());
        return Answer.forEach(
                ids.or(() -> gallery.id(session)),
                id ->
                        wait.until(
                                session,
                                () ->
                                        Answer.of(
                                                session.workspace()
                                                        .galleries()
                                                        .show(session.caller(), id),
                                                view::flat)));
    }
}
