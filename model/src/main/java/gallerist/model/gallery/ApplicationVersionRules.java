package gallerist.model.gallery;

import gallerist.model.Caution;
import gallerist.model.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What may be done to versions of VM applications. */
public final class ApplicationVersionRules {
    private static final String PREFIX = "galleryApplicationVersion.properties.";

    private ApplicationVersionRules() {}

    public static List<Problem> create(ApplicationVersion created, Instant now) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(PlanRules.create(created.location(), created.publishing()));
        problems.addAll(EndOfLife.never().changedTo(created.publishing().endOfLife(), now));
        problems.addAll(created.safety().dateMissing(created.publishing().endOfLife()));
        return problems;
    }

    /** Links may come with another signature, which is not part of what is stored. */
    public static List<Problem> update(
            ApplicationVersion stored, ApplicationVersion changed, Instant now) {
        List<Problem> deleting = ResourceRules.notDeleting(stored);
        if (!deleting.isEmpty()) {
            return deleting;
        }
        List<Problem> problems = new ArrayList<>(ResourceRules.location(stored, changed));
        problems.addAll(
                PlanRules.update(
                        PREFIX, stored.publishing(), changed.publishing(), changed.safety()));
        problems.addAll(
                new Fixed<>(PREFIX + "publishingProfile.", stored.content(), changed.content())
                        .property("source.mediaLink", content -> address(content.mediaLink()))
                        .property(
                                "source.defaultConfigurationLink",
                                content -> address(content.defaultConfigurationLink()))
                        .property("manageActions.install", ApplicationPackage::install)
                        .property("manageActions.remove", ApplicationPackage::remove)
                        .property("manageActions.update", ApplicationPackage::update)
                        .property("settings.packageFileName", ApplicationPackage::packageFileName)
                        .property("settings.configFileName", ApplicationPackage::configFileName)
                        .property(
                                "settings.scriptBehaviorAfterReboot",
                                ApplicationPackage::afterReboot)
                        .property("enableHealthCheck", ApplicationPackage::enableHealthCheck)
                        .property("customActions", ApplicationPackage::customActions)
                        .problems());
        problems.addAll(
                stored.publishing().endOfLife().changedTo(changed.publishing().endOfLife(), now));
        problems.addAll(changed.safety().dateMissing(changed.publishing().endOfLife()));
        return problems;
    }

    public static List<Problem> delete(ApplicationVersion version, Instant now) {
        return version.safety()
                .deletionBlocked(version.id(), version.publishing().endOfLife(), now);
    }

    /** What to know about a plan that is allowed. */
    public static List<Caution> cautions(ApplicationVersion version) {
        return PlanRules.cautions(version.publishing());
    }

    /** The link without the token of shared access behind it, all of which may be renewed. */
    private static String address(String link) {
        int question = link.indexOf('?');
        return question < 0 ? link : link.substring(0, question);
    }
}
