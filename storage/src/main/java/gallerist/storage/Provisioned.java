package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.deploy.Deployment;
import java.util.List;

/** Machines that were made, and what to know about how. */
public record Provisioned(List<Deployment> deployments, List<Caution> cautions) {
    public Provisioned {
        deployments = List.copyOf(deployments);
        cautions = List.copyOf(cautions);
    }
}
