package gallerist.model.deploy;

import gallerist.model.Problem;
import gallerist.model.gallery.Named;
import java.util.List;
import java.util.UUID;

/** How a scale set keeps its machines. */
public enum Orchestration implements Named {
    UNIFORM("Uniform"),
    FLEXIBLE("Flexible");

    private final String text;

    Orchestration(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** A flexible scale set cannot be made from an image that another tenant shares. */
    public List<Problem> refusals(String image, UUID publisher, UUID consumer) {
        return this == FLEXIBLE && !publisher.equals(consumer)
                ? List.of(new Problem.FlexibleAcrossTenants(image, publisher))
                : List.of();
    }
}
