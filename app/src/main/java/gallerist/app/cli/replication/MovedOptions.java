package gallerist.app.cli.replication;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.VersionReplication;
import java.util.ArrayList;
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

    /** How all that are meant stand. */
    List<VersionReplication> versions(Session session) {
        List<VersionReplication> versions = new ArrayList<>();
        for (ResourceId scope : scopes(session)) {
            versions.addAll(
                    session.workspace().replications().status(session.caller(), scope).orThrow());
        }
        return versions;
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
