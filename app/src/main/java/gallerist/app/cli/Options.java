package gallerist.app.cli;

import gallerist.app.cli.Catalogue.OptionEntry;
import gallerist.app.cli.Place.AtVerb;
import gallerist.app.cli.option.CommonOptions;
import gallerist.app.cli.option.InsteadOfNames;
import gallerist.app.cli.option.Needed;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command whose options are read by picocli; every mistake becomes a sentence. */
final class Options {
    private final AtVerb place;
    private final Command command;
    private final CommandLine line;
    private final CommandSpec common;
    private final Set<String> required;

    Options(AtVerb place, CommonOptions commonOptions) {
        this.place = place;
        this.command = place.verb().making().make();
        this.line = new CommandLine(CommandSpec.forAnnotatedObjectLenient(command));
        this.common = CommandSpec.forAnnotatedObject(commonOptions);
        addUnlessOwn("common", common);
        if (Effect.isLogged(place.path())) {
            addUnlessOwn("note", CommandSpec.forAnnotatedObject(commonOptions.note()));
        }
        line.registerConverter(int.class, text -> wholeNumber(text, Integer::valueOf));
        line.registerConverter(Integer.class, text -> wholeNumber(text, Integer::valueOf));
        line.registerConverter(Long.class, text -> wholeNumber(text, Long::valueOf));
        line.setOverwrittenOptionsAllowed(true);
        line.setPosixClusteredShortOptionsAllowed(false);
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUnmatchedOptionsAllowedAsOptionParameters(false);
        CommandSpec spec = line.getCommandSpec();
        for (OptionSpec option : List.copyOf(spec.options())) {
            spec.remove(option);
            spec.addOption(labelled(withChoicesByTheirNames(option)));
        }
        this.required =
                Stream.concat(
                                needed(),
                                spec.options().stream()
                                        .filter(OptionSpec::required)
                                        .map(Options::names))
                        .map(names -> names.split("/", 2)[0])
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** A command's own option stands before a common one of the same name. */
    private void addUnlessOwn(String name, CommandSpec common) {
        CommandSpec spec = line.getCommandSpec();
        List.copyOf(common.options()).stream()
                .filter(option -> spec.findOption(option.longestName()) != null)
                .forEach(common::remove);
        spec.addMixin(name, common);
    }

    Command command() {
        return command;
    }

    String help(int width) {
        return VerbHelp.of(place, line, common, this::duty, width);
    }

    /** What help says in front of an option that must be given. */
    private String duty(OptionSpec option) {
        if (Stream.of(option.names()).noneMatch(required::contains)) {
            return "";
        }
        boolean alwaysNeeded = option.required() || insteadOfNames().findAny().isEmpty();
        return alwaysNeeded ? "[Required] " : "[Required, or --ids] ";
    }

    List<OptionEntry> entries() {
        return line.getCommandSpec().options().stream()
                .map(option ->
                        new OptionEntry(
                                List.of(option.names()),
                                option.arity().max() > 0,
                                values(option),
                                String.join(" ", option.description())))
                .toList();
    }

    private static List<String> values(ArgSpec argument) {
        return typesOf(argument).stream()
                .filter(Class::isEnum)
                .distinct()
                .flatMap(type -> choices(type).stream())
                .toList();
    }

    private OptionSpec withChoicesByTheirNames(OptionSpec option) {
        for (Class<?> type : typesOf(option)) {
            if (type.isEnum() && Named.class.isAssignableFrom(type)) {
                register(type);
                String choices = "One of: %s.".formatted(String.join(", ", choices(type)));
                return OptionSpec.builder(option)
                        .description(
                                Stream.concat(Stream.of(option.description()), Stream.of(choices))
                                        .collect(Collectors.joining(" ")))
                        .build();
            }
        }
        return option;
    }

    /** A value that has no label is called as its option is. */
    private static OptionSpec labelled(OptionSpec option) {
        return option.paramLabel().startsWith("<")
                ? OptionSpec.builder(option).paramLabel(label(option.longestName())).build()
                : option;
    }

    private static String label(String name) {
        return name.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static List<Class<?>> typesOf(ArgSpec argument) {
        List<Class<?>> types = new ArrayList<>(Arrays.asList(argument.auxiliaryTypes()));
        types.add(argument.type());
        return types;
    }

    private static <T> T wholeNumber(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (NumberFormatException mistake) {
            throw new TypeConversionException(
                    "'%s' is no whole number, or too large".formatted(text));
        }
    }

    private <T> void register(Class<T> type) {
        line.registerConverter(type, text -> choice(type, text));
    }

    private static <T> T choice(Class<T> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(choice -> ((Named) choice).text().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(unknownChoice(text, choices(type))));
    }

    private static List<String> choices(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(choice -> choice instanceof Named named ? named.text() : choice.toString())
                .toList();
    }

    private static String unknownChoice(String text, List<String> choices) {
        return "'%s' is not one of %s.%s"
                .formatted(text, String.join(", ", choices), Meant.among(text, choices));
    }

    void parse() {
        try {
            line.parseArgs(typed().toArray(String[]::new));
        } catch (MissingParameterException mistake) {
            mistyped()
                    .ifPresent(option -> {
                        throw unmatched(option);
                    });
            throw missing(mistake);
        } catch (UnmatchedArgumentException mistake) {
            // It names none where the option stands behind one that takes many values.
            throw unmatched(
                    mistake.getUnmatched().stream()
                            .findFirst()
                            .or(this::mistyped)
                            .orElseGet(mistake::getMessage));
        } catch (ParameterException mistake) {
            throw new WrongCommandLine(
                    "%s See '%s --help'.".formatted(sentence(mistake), place.path()));
        }
    }

    /** What a command asks for when it is run, since the parser does not. */
    void require() {
        WrongCommandLine.ifMissing(needed().toList());
    }

    private List<String> typed() {
        Map<String, OptionSpec> known = line.getCommandSpec().optionsMap();
        return AttachedValues.apart(
                place.options(),
                name -> known.containsKey(name) && known.get(name).arity().max() > 0,
                known::containsKey);
    }

    /** An option that there is not may be what seems to be missing. */
    private Optional<String> mistyped() {
        return place.options().stream()
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.startsWith("--"))
                .map(argument -> argument.split("=", 2)[0])
                .filter(name -> !line.getCommandSpec().optionsMap().containsKey(name))
                .findFirst();
    }

    private WrongCommandLine missing(MissingParameterException mistake) {
        List<ArgSpec> missing = mistake.getMissing();
        if (missing.size() == 1
                && missing.getFirst() instanceof OptionSpec option
                && place.options().stream().anyMatch(List.of(option.names())::contains)) {
            return new WrongCommandLine(
                    "The option %s of '%s' needs a value.".formatted(names(option), place.path()));
        }
        return WrongCommandLine.missing(
                Stream.concat(needed(), missing.stream().map(Options::names))
                        .distinct()
                        .toArray(String[]::new));
    }

    /** What the parser doesn't know to be required, because ids would do instead. */
    private Stream<String> needed() {
        return insteadOfNames().anyMatch(InsteadOfNames::given)
                ? Stream.of()
                : mixins(Needed.class).flatMap(each -> each.missing().stream());
    }

    private Stream<InsteadOfNames> insteadOfNames() {
        return mixins(InsteadOfNames.class);
    }

    private <T> Stream<T> mixins(Class<T> type) {
        return line.getCommandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private WrongCommandLine unmatched(String first) {
        if (!first.startsWith("-")) {
            return new WrongCommandLine(
                    "'%s' does not expect '%s'. See '%s --help'."
                            .formatted(place.path(), first, place.path()));
        }
        List<String> known =
                line.getCommandSpec().options().stream()
                        .flatMap(option -> Stream.of(option.names()))
                        .toList();
        return new WrongCommandLine(
                "'%s' has no option '%s'.%s"
                        .formatted(place.path(), first, Meant.orHelp(place.path(), first, known)));
    }

    private static String sentence(ParameterException mistake) {
        String message = String.valueOf(mistake.getMessage());
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private static String names(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Stream.of(option.names())
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .collect(Collectors.joining("/"))
                : argument.paramLabel();
    }
}
