package gallerist.model.replication;

/**
 * Whether a region keeps a version out of {@code latest}; the version's own flag counts where a
 * region says nothing.
 */
public enum Exclusion {
    AS_VERSION,
    INCLUDED,
    EXCLUDED;

    /** Whether a version is passed by here, when its own flag says so or not. */
    public boolean excludes(boolean versionFlag) {
        return switch (this) {
            case AS_VERSION -> versionFlag;
            case INCLUDED -> false;
            case EXCLUDED -> true;
        };
    }
}
