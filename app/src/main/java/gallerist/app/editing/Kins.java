package gallerist.app.editing;

import gallerist.app.editing.Kin.Known;
import gallerist.app.fx.Workbench;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.model.Outcome;
import gallerist.model.gallery.ApplicationRules;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ApplicationVersionRules;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.DefinitionRules;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.GalleryRules;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionRules;
import gallerist.model.gallery.VmApplication;
import gallerist.storage.Caller;
import gallerist.storage.Imports;
import gallerist.storage.Reckoning;
import gallerist.storage.Workspace;
import java.util.List;
import java.util.Optional;

/** All kinds of resources that are edited in forms. */
public final class Kins {
    private final Workbench bench;
    private final Workspace workspace;
    private volatile Optional<Defaults> remembered = Optional.empty();

    public Kins(Workbench bench) {
        this.bench = bench;
        this.workspace = bench.workspace();
    }

    /** Read once, with the first resource and so in the background. */
    Defaults defaults() {
        Defaults now = remembered.orElseGet(workspace::defaults);
        remembered = Optional.of(now);
        return now;
    }

    public Kin<Gallery> galleries() {
        return new Kin<>(
                Gallery.class,
                (caller, id) ->
                        workspace
                                .galleries()
                                .show(caller, id)
                                .map(gallery ->
                                        new Known<>(
                                                gallery,
                                                (stored, changed) ->
                                                        GalleryRules.update(
                                                                stored, changed, List.of()))),
                GalleryJson::parse,
                GalleryJson::print,
                (caller, id, edit, _) -> workspace.galleries().write(caller, id, edit),
                Imports.Wish.OfGallery::new,
                (_, _, _) -> Optional.empty());
    }

    public Kin<ImageDefinition> definitions() {
        return new Kin<>(
                ImageDefinition.class,
                this::definition,
                (json, id, stored) -> ImageDefinitionJson.parse(json, id, stored, defaults()),
                ImageDefinitionJson::print,
                (caller, id, edit, _) ->
                        workspace.definitions().writeWithFeatures(caller, id, edit),
                Imports.Wish.OfDefinition::new,
                (_, _, _) -> Optional.empty());
    }

    private Outcome<Known<ImageDefinition>> definition(Caller caller, ResourceId id) {
        defaults();
        return workspace
                .definitions()
                .show(caller, id)
                .flatMap(definition ->
                        workspace
                                .galleries()
                                .show(caller, id.parent().orElseThrow())
                                .map(gallery ->
                                        new Known<>(
                                                definition,
                                                (stored, changed) ->
                                                        DefinitionRules.update(
                                                                gallery,
                                                                stored,
                                                                changed,
                                                                true,
                                                                bench.now()))));
    }

    public Kin<ImageVersion> versions() {
        return new Kin<>(
                ImageVersion.class,
                (caller, id) -> workspace.versions().show(caller, id).map(this::known),
                (json, id, stored) -> ImageVersionJson.parse(json, id, stored, defaults()),
                ImageVersionJson::print,
                workspace.versions()::write,
                Imports.Wish.OfVersion::new,
                (caller, id, edit) ->
                        Optional.of(
                                workspace.plans().change(caller, id, edit, Reckoning.AS_KNOWN)));
    }

    public Kin<VmApplication> applications() {
        return new Kin<>(
                VmApplication.class,
                (caller, id) -> workspace.applications().show(caller, id).map(this::known),
                ApplicationJson::parse,
                ApplicationJson::print,
                (caller, id, edit, _) -> workspace.applications().write(caller, id, edit),
                Imports.Wish.OfApplication::new,
                (_, _, _) -> Optional.empty());
    }

    public Kin<ApplicationVersion> applicationVersions() {
        return new Kin<>(
                ApplicationVersion.class,
                (caller, id) -> workspace.applicationVersions().show(caller, id).map(this::known),
                (json, id, stored) -> ApplicationVersionJson.parse(json, id, stored, defaults()),
                ApplicationVersionJson::print,
                workspace.applicationVersions()::write,
                Imports.Wish.OfApplicationVersion::new,
                (caller, id, edit) ->
                        Optional.of(
                                workspace
                                        .plans()
                                        .changeApplication(caller, id, edit, Reckoning.AS_KNOWN)));
    }

    /** What was read before, with the rules for it. */
    public Known<ImageVersion> known(ImageVersion version) {
        defaults();
        return new Known<>(
                version, (stored, changed) -> VersionRules.update(stored, changed, bench.now()));
    }

    public Known<VmApplication> known(VmApplication application) {
        return new Known<>(
                application,
                (stored, changed) -> ApplicationRules.update(stored, changed, bench.now()));
    }

    public Known<ApplicationVersion> known(ApplicationVersion version) {
        defaults();
        return new Known<>(
                version,
                (stored, changed) -> ApplicationVersionRules.update(stored, changed, bench.now()));
    }

    /** Without what depends on the gallery, which the workspace says when it is written. */
    public Known<ImageDefinition> known(ImageDefinition definition) {
        return new Known<>(
                definition,
                (stored, changed) ->
                        stored.endOfLife().changedTo(changed.endOfLife(), bench.now()));
    }
}
