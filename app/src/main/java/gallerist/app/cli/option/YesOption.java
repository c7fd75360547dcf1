package gallerist.app.cli.option;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.model.Outcome;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return yes
                        || session.isAgreed(
                                "%s: %s?".formatted(question, inTheirPlaces(session, targets)))
                ? act.get()
                : Answer.failed("NotConfirmed", "Nothing was deleted.");
    }

    /** The same, but a script that nobody watches is taken at its word, as it always was. */
    public Answer confirmedOnTerminal(
            Session session, String question, List<ResourceId> targets, Supplier<Answer> act) {
        return session.canAsk() ? confirmed(session, question, targets, act) : act.get();
    }

    private static String inTheirPlaces(Session session, List<ResourceId> targets) {
        return targets.stream()
                .map(id -> inItsPlace(session, id))
                .collect(Collectors.joining(", "));
    }

    /** A name with all that it lies in, so that nobody deletes it in another place than meant. */
    private static String inItsPlace(Session session, ResourceId id) {
        List<String> around = new ArrayList<>();
        for (ResourceId scope : id.scopes().subList(1, id.scopes().size())) {
            around.add("%s '%s'".formatted(word(scope), name(session, scope)));
        }
        return around.isEmpty()
                ? "'" + id.name() + "'"
                : "'%s' (%s)".formatted(id.name(), String.join(", ", around));
    }

    private static String name(Session session, ResourceId scope) {
        boolean isSubscription = scope.kind().equals(Optional.of(Kind.SUBSCRIPTION));
        return isSubscription
                        && session.workspace().accounts().show(scope.name())
                                instanceof Outcome.Done<Subscription>(Subscription known)
                ? known.displayName()
                : scope.name();
    }

    private static String word(ResourceId scope) {
        return switch (scope.kind().orElse(Kind.SUBSCRIPTION)) {
            case SUBSCRIPTION -> "subscription";
            case RESOURCE_GROUP -> "resource group";
            case GALLERY -> "gallery";
            case IMAGE_DEFINITION -> "image";
            case APPLICATION -> "VM application";
            case IMAGE_VERSION, APPLICATION_VERSION -> "version";
            case MANAGED_IMAGE, SNAPSHOT, DISK -> "source";
            case VIRTUAL_MACHINE, SCALE_SET -> "machine";
        };
    }
}
