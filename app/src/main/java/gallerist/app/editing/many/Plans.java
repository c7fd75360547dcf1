package gallerist.app.editing.many;

import gallerist.app.az.PropertyChange;
import gallerist.app.editing.Kin;
import gallerist.app.editing.Kin.Known;
import gallerist.app.editing.Kins;
import gallerist.app.editing.Tree;
import gallerist.app.editing.many.Together.Planned;
import gallerist.app.editing.many.Together.Stays;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Workbench;
import gallerist.app.page.loss.Afterwards;
import gallerist.app.page.loss.Consequence;
import gallerist.app.text.Called;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plans the same change of a property for many resources. */
final class Plans {
    private static final String UNDO = "Can be undone with Ctrl+Z";
    private static final String EXCLUDE = "publishingProfile.excludeFromLatest";

    private final Workbench bench;
    private final Kins kins;
    private final List<Planned> will = new ArrayList<>();
    private final List<Stays> stays = new ArrayList<>();
    private final List<Resource> changed = new ArrayList<>();

    Plans(Workbench bench) {
        this.bench = bench;
        this.kins = new Kins(bench);
    }

    /**
     * Sets the end of life.
     *
     * @param date as it is typed, empty for none
     */
    Together endOfLife(List<Resource> resources, String date) {
        Optional<JsonNode> value =
                date.isBlank()
                        ? Optional.empty()
                        : Optional.of(JsonNodeFactory.instance.stringNode(date.strip()));
        resources.forEach(resource ->
                plan(
                        resource,
                        isVersion(resource) ? "publishingProfile.endOfLifeDate" : "endOfLifeDate",
                        value));
        return new Together(will, stays, List.of(), UNDO);
    }

    /** Leaves versions out of latest, or takes them in again, and says what latest becomes. */
    Together latest(Caller caller, List<Resource> resources, boolean isOut) {
        Held held = held(caller, resources);
        for (Resource resource : resources) {
            if (isVersion(resource)) {
                held.on(resource.id())
                        .ifPresentOrElse(
                                stays::add,
                                () ->
                                        plan(
                                                resource,
                                                EXCLUDE,
                                                Optional.of(
                                                        JsonNodeFactory.instance.booleanNode(
                                                                isOut))));
            } else {
                stays.add(new Stays(Called.of(resource.id()), "Only versions can be latest"));
            }
        }
        return new Together(will, stays, afterwards(caller), UNDO);
    }

    /** By locks that let nothing change. */
    private Held held(Caller caller, List<Resource> resources) {
        return new Held(
                resources.stream()
                        .map(resource -> BulkViewModel.gallery(resource.id()))
                        .distinct()
                        .flatMap(gallery ->
                                bench.workspace().locks().list(caller, gallery).orThrow().stream())
                        .filter(lock -> lock.level() == LockLevel.READ_ONLY)
                        .toList());
    }

    /** What becomes of the images whose versions change. */
    private List<Consequence> afterwards(Caller caller) {
        Map<ResourceId, List<ImageVersion>> images = Afterwards.byImage(changed.stream());
        return images.isEmpty()
                ? List.of()
                : Afterwards.of(
                        images.entrySet().stream()
                                .map(each ->
                                        Afterwards.Image.of(
                                                bench.workspace(),
                                                caller,
                                                each.getKey(),
                                                Set.of(),
                                                each.getValue()))
                                .toList());
    }

    private static boolean isVersion(Resource resource) {
        return resource instanceof ImageVersion || resource instanceof ApplicationVersion;
    }

    private void plan(Resource resource, String path, Optional<JsonNode> value) {
        switch (resource) {
            case ImageVersion version -> plan(kins.versions(), kins.known(version), path, value);
            case ImageDefinition definition ->
                    plan(kins.definitions(), kins.known(definition), path, value);
            case VmApplication application ->
                    plan(kins.applications(), kins.known(application), path, value);
            case ApplicationVersion version ->
                    plan(kins.applicationVersions(), kins.known(version), path, value);
            case Gallery _, ResourceGroup _, NamedSource _, Deployment _ ->
                    stays.add(new Stays(resource.name(), "It has no such property"));
        }
    }

    private <R extends Resource> void plan(
            Kin<R> kin, Known<R> known, String path, Optional<JsonNode> value) {
        R resource = known.resource();
        String name = Called.of(resource.id());
        ObjectNode before = kin.flat(resource);
        ObjectNode json = before.deepCopy();
        Tree.put(json, path, value);
        if (json.equals(before)) {
            stays.add(new Stays(name, "It is so already"));
            return;
        }
        switch (kin.checked(known, json)) {
            case Outcome.Refused<R>(List<Problem> problems) ->
                    stays.add(new Stays(name, Checked.sentences(problems)));
            case Outcome.Done<R>(R wanted) -> {
                changed.add(wanted);
                will.add(
                        new Planned(
                                name,
                                kin.recipe(
                                        resource, wanted, List.of(new PropertyChange(path, value))),
                                kin.step(resource, json),
                                came -> kin.back(resource, came)));
            }
        }
    }
}
