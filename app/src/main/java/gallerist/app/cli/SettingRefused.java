package gallerist.app.cli;

import gallerist.model.Problem;
import java.io.Serial;
import java.util.List;

/**
 * Who should act, or the subscription to act in, is not known: refused, however the command treats
 * what does not exist.
 */
final class SettingRefused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    SettingRefused(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
