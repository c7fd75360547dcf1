package gallerist.app.cli.machine;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.LocationOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.model.deploy.Deployment.Form;
import gallerist.model.deploy.ImageReference;
import gallerist.model.deploy.MachineSecurity;
import gallerist.model.deploy.SizingRule;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import gallerist.model.region.Regions;
import gallerist.storage.MachineOrder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What machines are made from, where, and where their disk files go. */
final class MachineOptions {
    @Mixin private LocationOption location = new LocationOption();
    @Mixin private TagsOption tags = new TagsOption();

    @Option(
            names = "--image",
            required = true,
            paramLabel = "ID",
            description =
                    "An image definition for its latest version, an image version, an id of a"
                            + " shared or community gallery, or a managed image.")
    private String image = "";

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder for the disk files; otherwise one in the workspace.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--security-type",
            paramLabel = "TYPE",
            description = "How machines are protected; otherwise what the image is best for.")
    private Optional<MachineSecurity> security = Optional.empty();

    @Option(
            names = "--admin-username",
            paramLabel = "NAME",
            description = "Who signs in first; not for specialized images.")
    private String adminUsername = "";

    @Option(
            names = "--accept-term",
            description = "Agree to the terms of an image that is open to everyone.")
    private boolean acceptsTerms;

    MachineOrder order(Session session, ResourceId id, ResourceId group, Form form, int count) {
        return new MachineOrder(
                id,
                form,
                count,
                ImageReference.parse(image),
                Regions.of(location.in(session, group).orThrow()),
                tags.or(Tags.NONE),
                security,
                adminUsername,
                folder.map(session::resolve),
                SizingRule.SCALING_GUIDELINE,
                acceptsTerms);
    }
}
