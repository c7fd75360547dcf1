package gallerist.app.text;

import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Limits;

/** What no machine can be made from. */
final class MachineSentences {
    private MachineSentences() {}

    static String of(Problem.OfMachine problem) {
        return switch (problem) {
            case Problem.InstancesOutOfRange(int instances, Limits limit) ->
                    "%,d is no number for %s: there are between 1 and %,d."
                            .formatted(instances, limit.subject(), limit.value());
            case Problem.DeployedFromBin(ResourceId version) ->
                    "The image version %s is deleted. Bring it back with 'sig image-version undelete' before using it."
                            .formatted(version);
            case Problem.DeployedWithoutBytes(ResourceId image) ->
                    "The image %s was recorded without disks, so there is nothing to start machines from."
                            .formatted(image);
            case Problem.OsProfileNotAllowed(ResourceId image) ->
                    "Parameter 'osProfile' is not allowed: the image %s is specialized and keeps its own users."
                            .formatted(image);
            case Problem.TermsNotAccepted(String image, String terms) ->
                    "The image %s is used on its publisher's terms%s. Give --accept-term when you agree."
                            .formatted(image, terms.isEmpty() ? "" : " (" + terms + ")");
            case Problem.TooManyApplications(long most, int count) ->
                    "The maximum number of VM applications (max=%d, current=%d) has been exceeded. Use fewer applications and retry the request."
                            .formatted(most, count);
            case Problem.UpgradeNeedsHealthProbe() ->
                    "An automatic upgrade of the operating system needs a health probe, which tells whether machines are well after it.";
            case Problem.UpgradeNeedsLatest(String image) ->
                    "An automatic upgrade of the operating system follows latest, and %s is one fixed image. Name the image definition instead."
                            .formatted(image);
            case Problem.ApplicationTwice(ResourceId application) ->
                    "More than one VM Application was specified with the same packageReferenceId: a machine has one version of %s."
                            .formatted(application);
            case Problem.ApplicationSystemDiffers(
                            String application,
                            String supported,
                            String machine) ->
                    "Current VM Application Version %s supports OS %s, while current OSDisk's OS is %s."
                            .formatted(application, supported, machine);
            case Problem.ApplicationsTooLarge(long bytes, long most) ->
                    "All VM applications of a machine together may have %s, and these have %s."
                            .formatted(Sizes.of(most), Sizes.of(bytes));
        };
    }
}
