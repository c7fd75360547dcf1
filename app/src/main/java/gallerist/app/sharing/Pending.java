package gallerist.app.sharing;

import gallerist.model.Caution;
import gallerist.model.sharing.matrix.Step;
import java.util.List;

/**
 * A planned step.
 *
 * @param isFinal whether it can't be undone once it is done
 * @param refusal what was said when it was tried, empty where it was not
 */
public record Pending(
        Step step, String sentence, List<Caution> cautions, boolean isFinal, String refusal) {
    public Pending {
        cautions = List.copyOf(cautions);
    }
}
