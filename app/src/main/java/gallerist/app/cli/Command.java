package gallerist.app.cli;

/**
 * What a verb of the command line does. Its fields are picocli options; {@link Example} shows how
 * it is used. A command may run inside the owner of a workspace on behalf of somebody else's
 * terminal: it knows the world only through the session, and leaves the process's streams, folder
 * and exit alone. What a person got wrong may be thrown as {@link gallerist.model.Refusal} or
 * {@link gallerist.app.cli.option.WrongCommandLine}.
 */
public interface Command {
    Answer run(Session session);
}
