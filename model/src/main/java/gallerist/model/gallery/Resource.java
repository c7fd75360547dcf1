package gallerist.model.gallery;

import gallerist.model.deploy.Deployment;
import gallerist.model.region.Region;

/** What all resources of the service have in common. */
public sealed interface Resource
        permits ResourceGroup,
                Gallery,
                ImageDefinition,
                Version,
                VmApplication,
                NamedSource,
                Deployment {
    ResourceId id();

    Region location();

    Tags tags();

    Stored stored();

    default String name() {
        return id().name();
    }
}
