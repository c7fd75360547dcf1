package gallerist.app.cli.sig;

import gallerist.app.cli.Session;
import gallerist.app.cli.feature.PreviewWarning;
import gallerist.app.cli.option.TypedBody;
import gallerist.model.gallery.ResourceId;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.sharing.SharingPermission;
import java.util.Optional;
import picocli.CommandLine.Option;

/** With whom a gallery can be shared, and what the public is told about its publisher. */
final class CommunityOptions {
    @Option(names = "--permissions", description = "With whom it can be shared.")
    private Optional<SharingPermission> permissions = Optional.empty();

    @Option(
            names = "--publisher-uri",
            paramLabel = "LINK",
            description = "The publisher's web site, shown to everyone.")
    private Optional<String> publisherUri = Optional.empty();

    @Option(
            names = {"--publisher-contact", "--publisher-email"},
            paramLabel = "MAIL",
            description = "The publisher's mail address, shown to everyone.")
    private Optional<String> publisherContact = Optional.empty();

    @Option(
            names = "--eula",
            paramLabel = "TEXT_OR_LINK",
            description = "The licence agreement, shown to everyone.")
    private Optional<String> eula = Optional.empty();

    @Option(
            names = "--public-name-prefix",
            paramLabel = "PREFIX",
            description = "What the public name begins with: 5 to 16 letters and digits.")
    private Optional<String> publicNamePrefix = Optional.empty();

    @Option(
            names = "--soft-delete",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether deleted versions can be restored for seven days.")
    private Optional<Boolean> softDelete = Optional.empty();

    /** Tells those who asked for soft delete that it is a preview. */
    void explain(Session session, ResourceId gallery) {
        if (softDelete.orElse(false)) {
            PreviewWarning.of(session, PreviewFeature.SOFT_DELETE, gallery);
        }
    }

    void writeTo(TypedBody body) {
        String community = "sharingProfile.communityGalleryInfo.";
        body.text("sharingProfile.permissions", permissions.map(SharingPermission::text))
                .text(community + "publisherUri", publisherUri)
                .text(community + "publisherContact", publisherContact)
                .text(community + "eula", eula)
                .text(community + "publicNamePrefix", publicNamePrefix)
                .flag("softDeletePolicy.isSoftDeleteEnabled", softDelete);
    }
}
