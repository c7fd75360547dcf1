package gallerist.storage;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.deploy.Deployment.Form;
import gallerist.model.deploy.ImageReference;
import gallerist.model.deploy.MachineSecurity;
import gallerist.model.deploy.ScaleSet;
import gallerist.model.deploy.SizingRule;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import gallerist.model.limits.Limits;
import gallerist.model.region.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Machines that somebody wants to have made.
 *
 * @param id of the machine or scale set; of several machines, what their names begin with
 * @param count how many machines, also inside a scale set
 * @param security empty for what the image is best for
 * @param adminUsername empty where the image must not have one
 * @param folder where the disk files go, empty for the workspace's own
 * @param acceptsTerms whether the terms of an image for everyone are agreed to
 */
public record MachineOrder(
        ResourceId id,
        Form form,
        int count,
        ImageReference image,
        Region region,
        Tags tags,
        Optional<MachineSecurity> security,
        String adminUsername,
        Optional<Path> folder,
        SizingRule rule,
        boolean acceptsTerms) {
    public MachineOrder {
        if (form instanceof Form.Set) {
            Refusal.ifAny(ScaleSet.Origin.GALLERY_IMAGE.refusals(count));
        }
        form.upgrade().refuseUnlessLatest(image);
        long most = Limits.SCALE_SET_INSTANCES.value();
        Refusal.unless(
                count >= 1 && count <= most, new Problem.OutOfRange("count", count, 1, most));
    }

    /** The names of the machines, by which their files are called too. */
    List<String> names() {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%04d", id.name(), number))
                .toList();
    }

    /** The ids of what is to be recorded: one set, one machine, or each of several machines. */
    List<ResourceId> ids() {
        return form instanceof Form.Set || count == 1
                ? List.of(id)
                : names().stream()
                        .map(name -> id.parent().orElseThrow().provider("virtualMachines", name))
                        .toList();
    }
}
