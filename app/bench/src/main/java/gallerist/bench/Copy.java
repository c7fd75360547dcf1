package gallerist.bench;

import static gallerist.bench.Verdict.done;

import gallerist.model.gallery.ResourceId;
import gallerist.storage.Window;
import gallerist.storage.Workspace;

/** One gallery with all that is in it, brought into another workspace. */
final class Copy {
    private Copy() {}

    static void of(Workspace from, ResourceId gallery, Workspace to) {
        var reader = done(from.caller(""));
        var writer = done(to.caller(""));
        var group = done(from.groups().show(reader, gallery.parent().orElseThrow()));
        to.together(() -> {
            done(to.groups().write(writer, group.id(), _ -> group));
            var copied = done(from.galleries().show(reader, gallery));
            done(to.galleries().write(writer, gallery, _ -> copied));
            for (var each : done(from.definitions().list(reader, gallery, Window.ALL)).items()) {
                done(to.definitions().write(writer, each.id(), _ -> each));
            }
            for (var each : done(from.versions().list(reader, gallery, Window.ALL)).items()) {
                done(to.versions().write(writer, each.id(), _ -> each));
            }
        });
    }
}
