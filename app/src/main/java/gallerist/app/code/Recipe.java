package gallerist.app.code;

import gallerist.app.az.AzCommand;
import gallerist.app.exchange.template.Deployable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody does, so that it can be done elsewhere as well.
 *
 * @param command a line for each command
 * @param requests the same as what the service is asked for; none where it is not one for its
 *     resources
 */
public record Recipe(String command, List<Request> requests) {
    public Recipe {
        requests = List.copyOf(requests);
    }

    public static Recipe of(AzCommand command, Request... requests) {
        return of(command.text(), requests);
    }

    public static Recipe of(String command, Request... requests) {
        return new Recipe(command, List.of(requests));
    }

    /** One after the other. Where one has no requests, all together would lack something. */
    public static Recipe all(List<Recipe> recipes) {
        boolean isWhole = recipes.stream().noneMatch(each -> each.requests.isEmpty());
        return new Recipe(
                recipes.stream().map(Recipe::command).collect(Collectors.joining("\n")),
                isWhole
                        ? recipes.stream().flatMap(each -> each.requests.stream()).toList()
                        : List.of());
    }

    /** What to mend before it is run elsewhere: no service reads a file of this machine. */
    Optional<String> caution() {
        boolean lacksSource =
                requests.stream()
                        .anyMatch(request ->
                                request instanceof Request.Create(Deployable wanted)
                                        && wanted.lacksSource());
        return lacksSource
                ? Optional.of("No source that the service could read: put one in before you run it")
                : Optional.empty();
    }

    /** The command, with what to mend as a remark behind it. */
    String remarked() {
        return caution().map(words -> command + "\n# " + words).orElse(command);
    }

    /** The same in a language; nothing where it has no words for it. */
    public Optional<String> in(Language language, String apiVersion) {
        return language == Language.AZ
                ? Optional.of(remarked())
                : language.of(requests, apiVersion).filter(_ -> !requests.isEmpty());
    }

    /** After something else was asked for, and only where that went well. */
    public Recipe after(AzCommand first, Request earlier) {
        return new Recipe(
                first.text() + " && " + command,
                Stream.concat(Stream.of(earlier), requests.stream()).toList());
    }
}
