package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import gallerist.app.cli.update.UpdateOptions;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.Shape;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Definitions;
import gallerist.storage.Edit;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes an image definition; what is not said stays as it is. */
@Example({
    "gallerist sig image-definition update -g images -r Production -i ubuntu-web"
            + " --set description=\"Web servers\" recommended.vCPUs.min=2",
    "gallerist sig image-definition update -g images -r Production -i ubuntu-web"
            + " --allow-update-image true"
            + " --set features[name=SecurityType].value=TrustedLaunch"
})
final class UpdateDefinition implements Command {
    private static final String ALLOW = "allowUpdateImage";

    @Mixin private DefinitionOptions definition = new DefinitionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private UpdateOptions update = new UpdateOptions();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Option(
            names = "--allow-update-image",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Needed to change features.")
    private boolean allowUpdateImage;

    @Override
    public Answer run(Session session) {
        Defaults defaults = session.workspace().defaults();
        return noWait.shown(
                Answer.forEach(
                        ids.or(() -> definition.id(session)),
                        id ->
                                Answer.of(
                                        write(session, id, defaults),
                                        written ->
                                                Shape.flat(ImageDefinitionJson.print(written)))));
    }

    private Outcome<ImageDefinition> write(Session session, ResourceId id, Defaults defaults) {
        Definitions definitions = session.workspace().definitions();
        Edit<ImageDefinition> edit =
                stored -> {
                    ImageDefinition present =
                            stored.orElseThrow(() -> new Refusal(new Problem.NotFound(id)));
                    return ImageDefinitionJson.typed(
                            update.applyTo(Shape.flat(ImageDefinitionJson.print(present))),
                            id,
                            stored,
                            defaults);
                };
        return allowUpdateImage || update.sets(ALLOW, "true")
                ? definitions.writeWithFeatures(session.caller(), id, edit)
                : definitions.write(session.caller(), id, edit);
    }
}
