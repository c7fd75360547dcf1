package gallerist.app.cli.manual;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.Word;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.manual.Finding;
import gallerist.app.manual.Manual;
import gallerist.model.Nearest;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a page of the manual, the list of them, or those that have some words. */
@Example({
    "gallerist help topics",
    "gallerist help sharing",
    "gallerist help --search soft delete",
    "gallerist help sig image-version create"
})
public final class Help implements Command {
    private static final String TOPICS = "topics";

    @Parameters(
            arity = "0..*",
            paramLabel = "TOPIC",
            description = "A page of the manual, topics for the list of all, or a command.")
    private List<String> words = List.of();

    @Option(names = "--search", description = "Find the pages that have all these words.")
    private boolean searches;

    @Override
    public Answer run(Session session) {
        Typeset typeset = new Typeset(session.width());
        Manual manual = Manual.open();
        if (searches) {
            return Answer.text(typeset.findings(found(manual)));
        }
        String topic = String.join(" ", words);
        if (topic.equals(TOPICS)) {
            return Answer.text(typeset.contents(manual));
        }
        return Answer.text(
                typeset.page(
                        manual.find(topic).orElseThrow(() -> unknown(topic, session)),
                        words(session).contains(topic)));
    }

    private List<Finding> found(Manual manual) {
        String wanted = String.join(" ", words);
        if (wanted.isBlank()) {
            throw new WrongCommandLine("Say what to search for: gallerist help --search WORDS.");
        }
        List<Finding> found = manual.search(wanted);
        if (found.isEmpty()) {
            throw new WrongCommandLine(
                    "No page of the manual has '%s'. See 'gallerist help topics'."
                            .formatted(wanted));
        }
        return found;
    }

    private static List<String> words(Session session) {
        return session.root().words().list().stream().map(Word::name).toList();
    }

    private static WrongCommandLine unknown(String topic, Session session) {
        List<String> known =
                Stream.concat(Manual.names().stream(), words(session).stream()).toList();
        String nearest = Nearest.to(topic, known);
        return new WrongCommandLine(
                "There is no page or command '%s'.%s"
                        .formatted(
                                topic,
                                nearest.isEmpty()
                                        ? " See 'gallerist help topics'."
                                        : " Did you mean '%s'?".formatted(nearest)));
    }
}
