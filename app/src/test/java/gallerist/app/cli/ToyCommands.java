package gallerist.app.cli;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/** A small command line that shows everything the frame does. */
final class ToyCommands {
    static final ResourceId TOY =
            ResourceId.subscription("3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10")
                    .group("rg")
                    .gallery("toys");

    private ToyCommands() {}

    static Noun root() {
        return noun(
                "gallerist",
                "Play.",
                () ->
                        List.of(
                                noun("toy", "Toys.", ToyCommands::toys),
                                noun("never", "Not looked at.", ToyCommands::untouchable)));
    }

    private static List<Word> toys() {
        return List.of(
                verb("echo", "Show what was typed.", Echo::new),
                verb("list", "List numbers.", Numbers::new),
                verb("show", "Show what is not there.", () -> new Missing(TOY)),
                verb("create", "Make something without its parent.", () -> new Missing(TOY)),
                verb("delete", "Ask, then do nothing.", Ask::new),
                verb("check", "Find something wrong.", Check::new),
                verb("who", "Tell who acts.", Who::new),
                verb("show-place", "Show where.", Place::new),
                verb("break", "Break.", Broken::new));
    }

    private static List<Word> untouchable() {
        throw new AssertionError("only the nouns on the command line are looked at");
    }

    @Example("gallerist toy echo --name ball")
    static final class Echo implements Command {
        @Option(
                names = {"-n", "--name"},
                required = true)
        private String name = "";

        @Option(names = "--os-type")
        private Optional<OsType> osType = Optional.empty();

        @Option(names = "--count")
        private int count;

        @Option(names = "--tags", arity = "0..*")
        private List<String> tags = List.of();

        @Override
        public Answer run(Session session) {
            return Answer.of(
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("name", name)
                            .put("count", count)
                            .put("osType", osType.map(OsType::text).orElse("none"))
                            .put("tags", String.join("+", tags)),
                    Column.of("Toy", "name", "System", "osType"));
        }
    }

    @Example("gallerist toy list")
    static final class Numbers implements Command {
        @Mixin private PageOptions page;

        Numbers() {
            page = new PageOptions();
        }

        @Override
        public Answer run(Session session) {
            int first =
                    page.window().after().isEmpty() ? 0 : Integer.parseInt(page.window().after());
            int end = (int) Math.min(5L, (long) first + page.window().most());
            List<Integer> numbers = IntStream.range(first, end).boxed().toList();
            return Answer.page(
                    new Page<>(numbers, end < 5 ? "" + end : ""),
                    JsonNodeFactory.instance::numberNode,
                    List.of());
        }
    }

    @Example("gallerist toy show")
    record Missing(ResourceId id) implements Command {
        @Override
        public Answer run(Session session) {
            throw new Refusal(new Problem.NotFound(id));
        }
    }

    @Example("gallerist toy delete")
    static final class Ask implements Command {
        @Override
        public Answer run(Session session) {
            return session.isAgreed("Really?")
                    ? Answer.text("gone\n")
                    : Answer.failed("NotConfirmed", "Nothing was deleted.");
        }
    }

    @Example("gallerist toy check")
    static final class Check implements Command {
        @Override
        public Answer run(Session session) {
            return Answer.of(JsonNodeFactory.instance.objectNode().put("ok", false)).failing();
        }
    }

    @Example("gallerist toy who")
    static final class Who implements Command {
        @Override
        public Answer run(Session session) {
            return Answer.of(
                    JsonNodeFactory.instance.stringNode(session.caller().principal().name()));
        }
    }

    @Example("gallerist toy show-place")
    static final class Place implements Command {
        @Override
        public Answer run(Session session) {
            return Answer.of(
                    JsonNodeFactory.instance.stringNode(session.subscription().toString()));
        }
    }

    @Example("gallerist toy break")
    static final class Broken implements Command {
        @Override
        public Answer run(Session session) {
            throw new IllegalStateException("a spring came off");
        }
    }
}
