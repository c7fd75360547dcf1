package gallerist.model.gallery;

import gallerist.model.replication.Publishing;

/** What has a number and a plan of where it should be: of an image or of a VM application. */
public sealed interface Version extends Resource permits ImageVersion, ApplicationVersion {
    Publishing publishing();

    VersionNumber number();

    /** The same with another plan. */
    Version with(Publishing plan);

    /** Whether it is deleted and can still be restored. */
    boolean isInBin();
}
