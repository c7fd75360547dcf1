package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.feature.PreviewWarning;
import gallerist.app.cli.limits.LimitWarning;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.app.cli.option.LocationOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.option.TagsOption;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.DefinitionRules;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import gallerist.model.marketplace.Marketplace;
import gallerist.model.preview.PreviewFeature;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** Creates an image definition, or makes one that exists what the options say. */
@Example({
    "gallerist sig image-definition create -g images -r Production -i ubuntu-web"
            + " -p Contoso -f Web -s ubuntu2404 --os-type Linux",
    "gallerist sig image-definition create -g images -r Production -i monthly"
            + " -p Contoso -f Web -s monthly --os-type Linux"
            + " --tags version-numbering=year.month.patch",
    "gallerist sig image-definition create -g images -r Production -i win-sql"
            + " -p Contoso -f Sql -s sql2022 --os-type Windows --os-state Specialized"
            + " --features SecurityType=TrustedLaunch DiskControllerTypes=SCSI,NVMe"
})
final class CreateDefinition implements Command {
    @Mixin private DefinitionOptions definition = new DefinitionOptions();
    @Mixin private IdentifierOptions identifier = new IdentifierOptions();
    @Mixin private SystemOptions system = new SystemOptions();
    @Mixin private LocationOption location = new LocationOption();
    @Mixin private DescriptionOptions description = new DescriptionOptions();
    @Mixin private RecommendedOptions recommended = new RecommendedOptions();
    @Mixin private PlanOptions plan = new PlanOptions();
    @Mixin private TagsOption tags = new TagsOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        ResourceId id = definition.id(session);
        Outcome<String> region = location.in(session, definition.group(session));
        Defaults defaults = session.workspace().defaults();
        return noWait.shown(
                Answer.of(
                        session.workspace()
                                .definitions()
                                .write(
                                        session.caller(),
                                        id,
                                        stored ->
                                                ImageDefinitionJson.typed(
                                                        body(region, stored).json(),
                                                        id,
                                                        stored,
                                                        defaults)),
                        written -> {
                            LimitWarning.after(session, written);
                            session.warn(Marketplace.cautions(written));
                            session.warn(DefinitionRules.cautions(written));
                            if (system.choosesSecurityType()
                                    && written.securityType().isValidated()) {
                                PreviewWarning.of(
                                        session, PreviewFeature.TRUSTED_LAUNCH_VALIDATION, id);
                            }
                            return Shape.flat(ImageDefinitionJson.print(written));
                        }));
    }

    private TypedBody body(Outcome<String> region, Optional<ImageDefinition> stored) {
        TypedBody body =
                TypedBody.empty().text("location", region.orThrow()).tags(tags.or(Tags.NONE));
        identifier.writeTo(body);
        system.writeTo(body, stored);
        description.writeTo(body);
        recommended.writeTo(body);
        plan.writeTo(body);
        return body;
    }
}
