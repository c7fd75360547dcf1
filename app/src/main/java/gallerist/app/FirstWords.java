package gallerist.app;

import gallerist.app.cli.Word;
import gallerist.app.cli.commands.Commands;
import java.util.stream.Collectors;

/**
 * Tells the words that commands begin with, so that a release's launcher can tell a command from a
 * mistake.
 */
final class FirstWords {
    private FirstWords() {}

    public static void main(String[] arguments) {
        System.out.print(
                Commands.root().words().list().stream()
                        .map(Word::name)
                        .collect(Collectors.joining(" ")));
    }
}
