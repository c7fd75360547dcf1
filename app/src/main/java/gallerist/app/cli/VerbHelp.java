package gallerist.app.cli;

import gallerist.app.cli.Place.AtVerb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How one command is used: its options, and examples. */
final class VerbHelp {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    private VerbHelp() {}

    /**
     * Explains a command.
     *
     * @param duty what to say in front of an option that must be given
     */
    static String of(
            AtVerb place,
            CommandLine line,
            CommandSpec common,
            Function<OptionSpec, String> duty,
            int width) {
        CommandSpec spec = line.getCommandSpec();
        spec.usageMessage().width(Math.clamp(width, NARROWEST, WIDEST));
        Help help = new Help(spec, Help.defaultColorScheme(Ansi.OFF));
        List<OptionSpec> own = new ArrayList<>();
        List<OptionSpec> shared = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            boolean isShared = common.optionsMap().containsKey(option.longestName());
            if (isShared) {
                shared.add(option);
            } else {
                own.add(marked(option, duty.apply(option)));
            }
        }
        own.sort(Comparator.comparing((OptionSpec option) -> duty.apply(option).isEmpty()));

        StringBuilder text = new StringBuilder(place.verb().summary());
        text.append("\n\nUsage: ").append(place.path()).append(" [OPTIONS]");
        text.append(positional(spec)).append('\n');
        text.append("Effect: ").append(Effect.of(place.path()).text()).append(".\n");
        append(text, help, "Options", own);
        append(text, help, "Common options", shared);
        text.append("\nExample:\n");
        for (String example : examples(place)) {
            text.append("  ").append(example).append('\n');
        }
        return text.toString();
    }

    private static OptionSpec marked(OptionSpec option, String duty) {
        return duty.isEmpty()
                ? option
                : OptionSpec.builder(option)
                        .description(duty + String.join(" ", option.description()))
                        .build();
    }

    /** Those of the verb itself, where its command also serves other words. */
    static List<String> examples(AtVerb place) {
        Example example = place.verb().making().make().getClass().getAnnotation(Example.class);
        return example == null
                ? List.of()
                : Stream.of(example.value())
                        .map(line -> line.replace("{}", place.path()))
                        .filter(line -> line.contains(place.path()))
                        .toList();
    }

    private static String positional(CommandSpec spec) {
        StringBuilder text = new StringBuilder();
        spec.positionalParameters().forEach(each -> text.append(' ').append(each.paramLabel()));
        return text.toString();
    }

    private static void append(
            StringBuilder text, Help help, String title, List<OptionSpec> options) {
        if (options.isEmpty()) {
            return;
        }
        Help.Layout layout = help.createDefaultLayout();
        layout.addOptions(options, help.createDefaultParamLabelRenderer());
        text.append('\n').append(title).append(":\n").append(layout);
    }
}
