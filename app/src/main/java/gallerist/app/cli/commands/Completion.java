package gallerist.app.cli.commands;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Catalogue;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;

/** Prints the script that lets a shell complete words, options and values. */
@Example({
    "source <(gallerist completion bash)",
    "gallerist completion zsh > ~/.zfunc/_gallerist",
    "gallerist completion fish > ~/.config/fish/completions/gallerist.fish"
})
final class Completion implements Command {
    private final Shell shell;

    Completion(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Answer run(Session session) {
        return Answer.text(shell.script(Catalogue.of(session.root())));
    }
}
