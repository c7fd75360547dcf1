package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PlanOption;
import gallerist.app.cli.option.VersionOptions;
import gallerist.app.cli.progress.Reading;
import gallerist.app.cli.progress.WaitingOptions;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.Promotion;
import java.util.List;
import picocli.CommandLine.Mixin;

/**
 * Takes a version to another gallery: with its bytes, its number and its regions, and with its
 * image definition where the other gallery has none of that name.
 */
@Example({
    "gallerist sig image-version promote -g images -r Test -i ubuntu-web -e 1.4.2"
            + " --to-gallery Production",
    "gallerist replication plan promote -g images -r Test -i ubuntu-web -e 1.4.2"
            + " --to-gallery Production"
})
final class PromoteVersion implements Command {
    @Mixin private VersionOptions version = new VersionOptions();
    @Mixin private OtherGalleryOptions other = new OtherGalleryOptions();
    @Mixin private PlanOption plan = new PlanOption();
    @Mixin private WaitingOptions waiting = new WaitingOptions();

    @Override
    public Answer run(Session session) {
        ResourceId from = version.id(session);
        ResourceId gallery = other.id(version.group(session));
        ResourceId made = Promotion.imageIn(gallery, from).version(from.name());
        plan.check();
        return waiting.capturing(
                session,
                List.of(made),
                () ->
                        session.workspace()
                                .promotions()
                                .promote(
                                        session.caller(),
                                        from,
                                        gallery,
                                        plan.hash(),
                                        new Reading(session, "Capture"))
                                .map(promoted -> {
                                    session.warn(promoted.cautions());
                                    Written.warn(session, promoted.resource());
                                    return promoted.resource();
                                }),
                () ->
                        Answer.of(
                                session.workspace().versions().show(session.caller(), made),
                                Written::json));
    }
}
