package gallerist.app.fx;

import gallerist.app.text.Sentences;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** The sentence for what a rule says to something that was typed. */
public final class Checked {
    private Checked() {}

    /** Empty when the rule has nothing against it. */
    public static String by(Runnable rule) {
        try {
            rule.run();
            return "";
        } catch (Refusal refusal) {
            return sentences(refusal.problems());
        }
    }

    public static String sentences(List<Problem> problems) {
        return problems.stream().map(Checked::sentence).collect(Collectors.joining(" "));
    }

    /** Nobody who sees a plan in a window knows its name. */
    private static String sentence(Problem problem) {
        return Sentences.brief(
                problem instanceof Problem.PlanDiffers ? new Problem.PlanStale() : problem);
    }
}
