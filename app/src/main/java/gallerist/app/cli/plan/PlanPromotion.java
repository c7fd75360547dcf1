package gallerist.app.cli.plan;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.sig.imageversion.OtherGalleryOptions;
import gallerist.storage.Promotions;
import picocli.CommandLine.Mixin;

/**
 * Shows what taking a version to another gallery comes to. 'sig image-version promote' with the
 * plan's hash carries out exactly this plan.
 */
@Example(
        "gallerist replication plan promote -g images -r Test -i ubuntu-web -e 1.4.2"
                + " --to-gallery Production")
final class PlanPromotion implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private OtherGalleryOptions other = new OtherGalleryOptions();
    @Mixin private ReckoningOptions reckoning = new ReckoningOptions();

    @Override
    public Answer run(Session session) {
        Promotions.Planned planned =
                session.workspace()
                        .promotions()
                        .plan(
                                session.caller(),
                                version.id(session),
                                other.id(version.group(session)),
                                reckoning.reckoning())
                        .orThrow();
        planned.promotion()
                .definition()
                .ifPresent(image ->
                        session.say(
                                "The image definition %s is made first."
                                        .formatted(image.id().name())));
        return Planned.shown(session, planned.plan());
    }
}
