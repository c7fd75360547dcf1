package gallerist.app.cli.source;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.LocationOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.progress.Reading;
import gallerist.app.wire.NamedSourceJson;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.NamedSource.SourceDisk;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.region.Regions;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Captures disk-image files as a managed image, snapshot or disk, to make versions from. */
@Example({"{} -g images -n ubuntu-build -l westeurope --source ubuntu.vhd --os-type Linux"})
final class CreateSource implements Command {
    @Mixin private SourceName source = new SourceName();
    @Mixin private LocationOption location = new LocationOption();
    @Mixin private DiskFiles files = new DiskFiles();
    @Mixin private TagsOption tags = new TagsOption();

    @Option(names = "--os-type", paramLabel = "TYPE", description = "The operating system on it.")
    private OsType osType = OsType.LINUX;

    @Option(
            names = "--os-state",
            paramLabel = "STATE",
            description = "Whether it still carries the identity of a machine.")
    private OsState osState = OsState.GENERALIZED;

    @Option(
            names = "--hyper-v-generation",
            paramLabel = "V1|V2",
            description = "The generation it boots on.")
    private Generation generation = Generation.V2;

    private final Kind kind;

    CreateSource(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        ResourceId id = source.id(session, kind);
        Outcome<String> region = location.in(session, source.group(session));
        List<SourceDisk> disks = files.disks(session);
        return Answer.of(
                session.workspace()
                        .captures()
                        .source(
                                session.caller(),
                                id,
                                stored ->
                                        new NamedSource(
                                                id,
                                                Regions.of(region.orThrow()),
                                                tags.or(Tags.NONE),
                                                osType,
                                                osState,
                                                generation,
                                                disks,
                                                stored.map(Resource::stored).orElse(Stored.NEW)),
                                new Reading(session, "Capture")),
                made -> Shape.flat(NamedSourceJson.print(made.resource())));
    }
}
