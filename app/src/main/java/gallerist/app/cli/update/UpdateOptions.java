package gallerist.app.cli.update;

import gallerist.app.cli.option.WrongCommandLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.node.ObjectNode;

/** For every update: changes of any property by its path, done in the order they were typed. */
public final class UpdateOptions {
    private final List<TreeChange> changes = new ArrayList<>();

    @Option(
            names = "--set",
            arity = "1..*",
            paramLabel = "PATH=VALUE",
            parameterConsumer = InOrder.class,
            description = "Set a property, such as tags.stage=test or regions[0].name=westeurope.")
    @SuppressWarnings("unused") // only makes the option known
    private List<String> set = List.of();

    @Option(
            names = "--add",
            arity = "1..*",
            paramLabel = "PATH KEY=VALUE",
            parameterConsumer = InOrder.class,
            description = "Append an object, or a single value, to a list.")
    @SuppressWarnings("unused") // only makes the option known
    private List<String> add = List.of();

    @Option(
            names = "--remove",
            arity = "1..2",
            paramLabel = "PATH [INDEX]",
            parameterConsumer = InOrder.class,
            description = "Remove a property, or the item of a list at an index.")
    @SuppressWarnings("unused") // only makes the option known
    private List<String> remove = List.of();

    @Option(
            names = "--force-string",
            description = "Keep every value as text, even if it looks like a number or JSON.")
    private boolean forceString;

    public boolean given() {
        return !changes.isEmpty();
    }

    /** Whether a property is set to a value, however that is spelled. */
    public boolean sets(String path, String value) {
        return changes.stream()
                .anyMatch(change ->
                        change instanceof TreeChange.Set(TreePath place, String typed)
                                && place.text().equals(path)
                                && typed.equalsIgnoreCase(value));
    }

    /** The changed tree; the given one stays. A path that leads nowhere is refused. */
    public ObjectNode applyTo(ObjectNode tree) {
        ObjectNode changed = tree.deepCopy();
        Literals literals = forceString ? Literals.TEXT : Literals.JSON;
        changes.forEach(change -> change.apply(changed, literals));
        return changed;
    }

    private void note(String option, List<String> values) {
        switch (option) {
            case "--set" -> values.forEach(value -> changes.add(TreeChange.Set.of(value)));
            case "--add" ->
                    changes.add(
                            new TreeChange.Add(
                                    TreePath.of(values.getFirst()),
                                    values.subList(1, values.size())));
            default ->
                    changes.add(
                            new TreeChange.Remove(
                                    TreePath.of(
                                            values.size() == 1
                                                    ? values.getFirst()
                                                    : "%s[%s]".formatted(values.toArray()))));
        }
    }

    /** Picocli would keep the values of each option apart, and so lose their order. */
    static final class InOrder implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> typed, ArgSpec option, CommandSpec command) {
            List<String> values = new ArrayList<>();
            while (!typed.isEmpty()
                    && !command.optionsMap().containsKey(typed.peek().split("=", 2)[0])) {
                values.add(typed.pop());
            }
            if (values.isEmpty() || values.size() > option.arity().max()) {
                throw new ParameterException(
                        command.commandLine(),
                        "%s takes %s.".formatted(option, option.paramLabel()));
            }
            try {
                ((UpdateOptions) option.scope().get())
                        .note(((OptionSpec) option).longestName(), values);
            } catch (WrongCommandLine mistake) {
                throw new ParameterException(command.commandLine(), mistake.sentence());
            } catch (Exception unreachable) {
                throw new IllegalStateException(unreachable);
            }
        }
    }
}
