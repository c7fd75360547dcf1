package gallerist.app.cli;

import gallerist.app.cli.Word.Both;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.Word.Verb;
import gallerist.app.cli.option.CommonOptions;
import gallerist.app.cli.option.WrongCommandLine;
import java.util.ArrayList;
import java.util.List;

/** Where the words of a command line lead. */
sealed interface Place {

    /** The words so far as they would be typed, such as {@code gallerist sig}. */
    String path();

    record AtNoun(String path, Noun noun, boolean asksForHelp) implements Place {}

    /**
     * A command.
     *
     * @param options what remains of the command line for the command itself
     */
    record AtVerb(String path, Verb verb, List<String> options) implements Place {}

    /** Walks from noun to noun, past common options, as far as the words lead. */
    static Place find(Noun root, List<String> typed) {
        List<String> arguments = commonApart(typed);
        List<String> options = new ArrayList<>();
        Noun noun = root;
        String path = root.name();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("-")) {
                if (isHelp(argument)) {
                    return new AtNoun(path, noun, true);
                }
                options.add(checked(path, argument));
                if (CommonOptions.WITH_VALUE.contains(argument) && i + 1 < arguments.size()) {
                    options.add(arguments.get(++i));
                }
                continue;
            }
            Word word = child(path, noun, argument);
            path += " " + word.name();
            switch (word) {
                case Noun next -> noun = next;
                case Both both -> {
                    if (!isWord(arguments, i + 1)) {
                        return at(path, both.verb(), options, arguments, i + 1);
                    }
                    noun = both.noun();
                }
                case Verb verb -> {
                    return at(path, verb, options, arguments, i + 1);
                }
            }
        }
        return new AtNoun(path, noun, false);
    }

    /** Of what stands before the command's words: there the options of all commands are known. */
    private static List<String> commonApart(List<String> typed) {
        return typed.isEmpty() || !typed.getFirst().startsWith("-")
                ? typed
                : AttachedValues.apart(
                        typed,
                        CommonOptions.WITH_VALUE::contains,
                        CommonOptions.WITH_VALUE::contains);
    }

    private static boolean isWord(List<String> arguments, int at) {
        return at < arguments.size() && !arguments.get(at).startsWith("-");
    }

    private static AtVerb at(
            String path, Verb verb, List<String> options, List<String> arguments, int from) {
        options.addAll(arguments.subList(from, arguments.size()));
        return new AtVerb(path, verb, List.copyOf(options));
    }

    private static boolean isHelp(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }

    private static String checked(String path, String argument) {
        String name = argument.startsWith("--") ? argument.split("=", 2)[0] : argument;
        if (CommonOptions.WITH_VALUE.contains(name) || CommonOptions.WITHOUT_VALUE.contains(name)) {
            return argument;
        }
        List<String> known = new ArrayList<>(CommonOptions.WITH_VALUE);
        known.addAll(CommonOptions.WITHOUT_VALUE);
        throw new WrongCommandLine(
                "'%s' has no option '%s'.%s"
                        .formatted(path, name, Meant.orHelp(path, name, known)));
    }

    private static Word child(String path, Noun noun, String name) {
        List<Word> words = noun.words().list();
        return words.stream()
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new WrongCommandLine(
                                "'%s' has no command '%s'.%s"
                                        .formatted(
                                                path,
                                                name,
                                                Meant.orHelp(
                                                        path,
                                                        name,
                                                        words.stream().map(Word::name).toList()))));
    }
}
