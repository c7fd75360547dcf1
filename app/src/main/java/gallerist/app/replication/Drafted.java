package gallerist.app.replication;

import gallerist.model.gallery.ImageVersion;
import gallerist.storage.Edit;

/** A draft of a version as somebody saw it. */
record Drafted(ImageVersion basis, Draft draft) {
    /** Makes it so, unless somebody has changed the version since. */
    Edit<ImageVersion> edit() {
        return Edit.basedOn(basis, version -> version.with(draft.publishing()));
    }
}
