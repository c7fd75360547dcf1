package gallerist.model.deploy;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Names;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.region.Region;
import java.util.List;

/**
 * A virtual machine or scale set that was made from an image.
 *
 * @param image what was named
 * @param exact the version or managed image that it came to be made from
 * @param adminUsername the person who may sign in first, empty for specialized machines
 */
public record Deployment(
        ResourceId id,
        Region location,
        Tags tags,
        Form form,
        ImageReference image,
        ResourceId exact,
        OsType osType,
        OsState osState,
        Generation generation,
        MachineSecurity security,
        String adminUsername,
        List<Instance> instances,
        List<AssignedApplication> applications,
        Stored stored)
        implements Resource {
    public Deployment {
        Names.definition(id.name());
        Refusal.unless(
                id.kind().filter(form.kind()::equals).isPresent(),
                new Problem.IdInvalid(id.toString()));
        instances = List.copyOf(instances);
        applications = List.copyOf(applications);
        Refusal.ifAny(Assignments.check(applications));
        form.upgrade().refuseUnlessLatest(image);
    }

    /** What came to be. */
    public sealed interface Form {

        /** One machine for itself. */
        record Machine() implements Form {}

        record Set(Orchestration orchestration, OsUpgrade upgrade) implements Form {}

        /** How its operating system is brought to a new version. */
        default OsUpgrade upgrade() {
            return switch (this) {
                case Machine _ -> OsUpgrade.BY_HAND;
                case Set(_, OsUpgrade upgrade) -> upgrade;
            };
        }

        default Kind kind() {
            return switch (this) {
                case Machine _ -> Kind.VIRTUAL_MACHINE;
                case Set _ -> Kind.SCALE_SET;
            };
        }
    }

    /** The same, brought to new versions in another way. */
    public Deployment with(OsUpgrade changed) {
        return switch (form) {
            case Form.Machine _ -> throw new Refusal(new Problem.IdInvalid(id.toString()));
            case Form.Set(Orchestration orchestration, _) ->
                    with(new Form.Set(orchestration, changed), applications);
        };
    }

    /** The same with other applications. */
    public Deployment with(List<AssignedApplication> changed) {
        return with(form, changed);
    }

    private Deployment with(Form form, List<AssignedApplication> applications) {
        return new Deployment(
                id,
                location,
                tags,
                form,
                image,
                exact,
                osType,
                osState,
                generation,
                security,
                adminUsername,
                instances,
                applications,
                stored);
    }
}
