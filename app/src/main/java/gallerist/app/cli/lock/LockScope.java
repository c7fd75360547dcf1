package gallerist.app.cli.lock;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a lock stands on: a resource, a resource group, or else the whole subscription. */
final class LockScope {
    @Mixin private GroupOption group = new GroupOption();

    @Option(
            names = {"--resource", "--resource-name"},
            paramLabel = "NAME_OR_ID",
            description = "The resource: its full id, or its name with --resource-type and -g.")
    private String resource = "";

    @Option(
            names = "--resource-type",
            paramLabel = "TYPE",
            description = "Such as Microsoft.Compute/galleries, or images with --parent.")
    private String type = "";

    @Option(
            names = "--namespace",
            paramLabel = "PROVIDER",
            description = "The provider, where the type does not name it.")
    private String namespace = "";

    @Option(
            names = "--parent",
            paramLabel = "PATH",
            description = "What the resource lies in, such as galleries/Production.")
    private String parent = "";

    ResourceId id(Session session) {
        if (resource.startsWith("/")) {
            return ResourceId.of(resource);
        }
        if (resource.isEmpty()) {
            if (!type.isEmpty() || !namespace.isEmpty() || !parent.isEmpty()) {
                throw WrongCommandLine.missing("--resource");
            }
            return group.given() ? group.id(session) : session.subscription();
        }
        if (type.isEmpty()) {
            throw WrongCommandLine.missing("--resource-type");
        }
        return ResourceId.of(
                String.join(
                                "/",
                                group.id(session).toString(),
                                "providers",
                                provider(),
                                parent,
                                type.substring(type.indexOf('/') + 1),
                                resource)
                        .replace("//", "/"));
    }

    private String provider() {
        if (type.contains("/")) {
            return type.substring(0, type.indexOf('/'));
        }
        return namespace.isEmpty() ? "Microsoft.Compute" : namespace;
    }
}
