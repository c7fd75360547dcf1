package gallerist.app.cli.replication;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The versions that are meant: one, those of an image, a gallery or a group, or all. */
public final class MovedOptions {
    @Mixin private GroupOption group = new GroupOption();
    @Mixin private IdsOption ids = new IdsOption();

    @Option(
            names = {"-r", "--gallery-name"},
            paramLabel = "NAME",
            description = "The gallery.")
    private String gallery = "";

    @Option(
            names = {"-i", "--gallery-image-definition"},
            paramLabel = "NAME",
            description = "The image definition.")
    private String image = "";

    @Option(
            names = {"-e", "--gallery-image-version"},
            paramLabel = "NUMBER",
            description = "The image version.")
    private String version = "";

    /** The scopes with everything inside them. */
    public List<ResourceId> scopes(Session session) {
        return ids.or(() -> named(session));
    }

    /** Whether exactly one version is meant. */
    public boolean isOne(Session session) {
        List<ResourceId> scopes = scopes(session);
        return scopes.size() == 1
                && scopes.getFirst()
                        .kind()
                        .filter(kind ->
                                kind == Kind.IMAGE_VERSION || kind == Kind.APPLICATION_VERSION)
                        .isPresent();
    }

    /** The one version that is meant. */
    public ResourceId version(Session session) {
        if (!isOne(session)) {
            throw new WrongCommandLine("Name one version with -g, -r, -i and -e, or with --ids.");
        }
        return scopes(session).getFirst();
    }

    private ResourceId named(Session session) {
        refuseWithout("--gallery-image-definition/-i", image, version);
        refuseWithout("--gallery-name/-r", gallery, image);
        if (!gallery.isEmpty() && !group.given()) {
            throw WrongCommandLine.missing("--resource-group/-g");
        }
        if (!group.given()) {
            return session.subscription();
        }
        ResourceId scope = group.id(session);
        if (gallery.isEmpty()) {
            return scope;
        }
        scope = scope.gallery(gallery);
        if (image.isEmpty()) {
            return scope;
        }
        scope = scope.image(image);
        return version.isEmpty() ? scope : scope.version(version);
    }

    private static void refuseWithout(String option, String outer, String inner) {
        if (!inner.isEmpty() && outer.isEmpty()) {
            throw WrongCommandLine.missing(option);
        }
    }
}
