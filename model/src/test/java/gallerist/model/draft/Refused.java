package gallerist.model.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ListAssert;

/** Looks at why a value was refused. */
public final class Refused {
    private Refused() {}

    /** Fails where nothing was refused. */
    public static ListAssert<Problem> by(Supplier<?> attempt) {
        Refusal refusal = catchThrowableOfType(Refusal.class, attempt::get);
        assertThat(refusal).as("a refusal").isNotNull();
        List<Problem> problems = refusal.problems();
        return assertThat(problems);
    }
}
