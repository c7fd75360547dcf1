package gallerist.model.replication;

import gallerist.model.region.Region;

/** How regions that name no storage type get theirs. */
public sealed interface StorageChoice {

    record Type(StorageType type) implements StorageChoice {}

    record Strategy(StorageStrategy strategy) implements StorageChoice {}

    default StorageType in(Region region) {
        return switch (this) {
            case Type(StorageType type) -> type;
            case Strategy(StorageStrategy strategy) ->
                    switch (strategy) {
                        case PREFER_STANDARD_ZRS ->
                                region.zones()
                                        ? StorageType.STANDARD_ZRS
                                        : StorageType.STANDARD_LRS;
                        case DEFAULT_STANDARD_LRS -> StorageType.STANDARD_LRS;
                    };
        };
    }
}
