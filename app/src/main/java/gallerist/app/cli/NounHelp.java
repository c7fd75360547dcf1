package gallerist.app.cli;

import gallerist.app.cli.Word.Noun;
import java.util.List;

/** What can follow a noun. */
final class NounHelp {
    private NounHelp() {}

    static String of(String path, Noun noun) {
        List<Word> words = noun.words().list();
        int width = words.stream().mapToInt(word -> word.name().length()).max().orElse(0);
        StringBuilder help = new StringBuilder();
        help.append(noun.summary()).append("\n\nUsage: ").append(path).append(" COMMAND\n");
        append(help, "Groups", words.stream().filter(Noun.class::isInstance).toList(), width);
        append(
                help,
                "Commands",
                words.stream().filter(word -> !(word instanceof Noun)).toList(),
                width);
        help.append("\nExample:\n  ").append(path).append(' ');
        help.append(words.getFirst().name()).append(" --help\n");
        return help.toString();
    }

    private static void append(StringBuilder help, String title, List<Word> words, int width) {
        if (words.isEmpty()) {
            return;
        }
        help.append('\n').append(title).append(":\n");
        for (Word word : words) {
            help.append("  ").append(word.name());
            help.append(" ".repeat(width - word.name().length() + 2));
            help.append(word.summary()).append('\n');
        }
    }
}
