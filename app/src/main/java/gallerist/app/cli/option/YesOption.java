package gallerist.app.cli.option;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** For commands that destroy something. */
public final class YesOption {
    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask for confirmation.")
    private boolean yes;

    public boolean given() {
        return yes;
    }

    /**
     * Does what the person agrees to.
     *
     * @param question what is about to happen to the resources, such as {@code Delete}
     */
    public Answer confirmed(
            Session session, String question, List<ResourceId> targets, Supplier<Answer> act) {
        String names =
                targets.stream().map(id -> "'" + id.name() + "'").collect(Collectors.joining(", "));
        return yes || session.isAgreed("%s: %s?".formatted(question, names))
                ? act.get()
                : Answer.failed("NotConfirmed", "Nothing was deleted.");
    }
}
