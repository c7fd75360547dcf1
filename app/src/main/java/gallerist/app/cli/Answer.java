package gallerist.app.cli;

import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a command has to say in the end. */
public sealed interface Answer {

    /** It is done and there is nothing to print. */
    record Nothing() implements Answer {}

    /**
     * A result in the form that the person chose.
     *
     * @param rows what a table shows of it, which may be less or more
     * @param columns of the table, empty for those that can be made of the result
     * @param next what continues a listing, empty at its end
     */
    record Result(
            JsonNode tree, JsonNode rows, List<Column> columns, String next, boolean isFailure)
            implements Answer {

        /** The same result, of which a table shows these rows. */
        public Result tabled(JsonNode shown, List<Column> titles) {
            return new Result(tree, shown, titles, next, isFailure);
        }

        /** The same result, of a check that found something wrong: exit code 1. */
        public Result failing() {
            return new Result(tree, rows, columns, next, true);
        }
    }

    /** Text that is printed as it is, such as a script. */
    record Text(String text) implements Answer {}

    /**
     * It may not be so.
     *
     * @param advice what may be done instead, empty where the problems say it
     */
    record Refused(List<Problem> problems, String advice) implements Answer {}

    /** It failed for a reason that is no problem of the domain, such as an unreadable file. */
    record Failed(String code, String sentence) implements Answer {}

    /** Whether it was done, whatever came of it. */
    default boolean isDone() {
        return switch (this) {
            case Nothing _, Result _, Text _ -> true;
            case Refused _, Failed _ -> false;
        };
    }

    static Answer nothing() {
        return new Nothing();
    }

    static Answer text(String text) {
        return new Text(text);
    }

    static Result of(JsonNode tree, List<Column> columns) {
        return new Result(tree, tree, columns, "", false);
    }

    static Result of(JsonNode tree) {
        return of(tree, List.of());
    }

    static Answer failed(String code, String sentence) {
        return new Failed(code, sentence);
    }

    static Answer refused(List<Problem> problems) {
        return new Refused(problems, "");
    }

    static <T> Result list(
            Collection<T> items,
            Function<? super T, ? extends JsonNode> toJson,
            List<Column> columns) {
        return of(array(items, toJson), columns);
    }

    static <T> Result page(
            Page<T> page, Function<? super T, ? extends JsonNode> toJson, List<Column> columns) {
        String next = page.next().isEmpty() ? "" : PageOptions.token(page.next());
        ArrayNode items = array(page.items(), toJson);
        return new Result(items, items, columns, next, false);
    }

    /** What a verb answered, printed with its problems or as JSON. */
    static <T> Answer of(Outcome<T> outcome, Function<? super T, ? extends JsonNode> toJson) {
        return of(outcome, toJson, List.of());
    }

    /** Likewise, with the columns of its table. */
    static <T> Answer of(
            Outcome<T> outcome,
            Function<? super T, ? extends JsonNode> toJson,
            List<Column> columns) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> of(toJson.apply(value), columns);
            case Outcome.Refused<T>(List<Problem> problems) -> refused(problems);
        };
    }

    /** What a verb answered whose result is not shown. */
    static <T> Answer silently(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T _) -> nothing();
            case Outcome.Refused<T>(List<Problem> problems) -> refused(problems);
        };
    }

    /**
     * The same verb for each target, such as each of {@code --ids}: one result alone, several as a
     * list. A refused target does not keep the others from being done.
     */
    static <I> Answer forEach(List<I> targets, Function<? super I, Answer> each) {
        if (targets.size() == 1) {
            return each.apply(targets.getFirst());
        }
        List<JsonNode> done = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Failed> failures = new ArrayList<>();
        for (I target : targets) {
            switch (each.apply(target)) {
                case Result result -> done.add(result.tree());
                case Refused refused -> problems.addAll(refused.problems());
                case Failed failed -> failures.add(failed);
                case Nothing _, Text _ -> {}
            }
        }
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        if (!failures.isEmpty()) {
            return failures.getFirst();
        }
        return done.isEmpty() ? nothing() : list(done, tree -> tree, List.of());
    }

    private static <T> ArrayNode array(
            Collection<T> items, Function<? super T, ? extends JsonNode> toJson) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(toJson.apply(item)));
        return array;
    }
}
