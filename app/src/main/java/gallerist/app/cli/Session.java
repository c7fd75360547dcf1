package gallerist.app.cli;

import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.option.CommonOptions;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.app.text.Sentences;
import gallerist.app.text.Visible;
import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The world as one command sees it: the workspace, who acts, and the terminal. */
public final class Session implements AutoCloseable {
    private final Request request;
    private final Terminal terminal;
    private final CommonOptions options;
    private final Workplace workplace;
    private final InstantSource clock;
    private final Noun root;
    private Optional<Workspace> entered = Optional.empty();

    Session(
            Request request,
            Terminal terminal,
            CommonOptions options,
            Workplace workplace,
            InstantSource clock,
            Noun root) {
        this.request = request;
        this.terminal = terminal;
        this.options = options;
        this.workplace = workplace;
        this.clock = clock;
        this.root = root;
    }

    /** The workspace, opened when first asked for. */
    public Workspace workspace() {
        if (entered.isEmpty()) {
            entered = Optional.of(workplace.enter(request.workspace()));
            refuseUnknownPrincipal();
        }
        return entered.orElseThrow();
    }

    /** Also where a command asks nobody's rights. */
    private void refuseUnknownPrincipal() {
        if (!options.principal().isEmpty()) {
            caller();
        }
    }

    /** Lets others use the workspace, until it is asked for again. */
    public void leave() {
        entered.ifPresent(workplace::leave);
        entered = Optional.empty();
    }

    /** The folder of the workspace, whether or not there is one yet. */
    public Path workspaceFolder() {
        return request.workspace();
    }

    /** Who acts as it was typed, empty for the owner of the workspace; opens nothing. */
    public String as() {
        return options.principal();
    }

    /** Who acts: the principal of {@code --as}, else the owner of the workspace. */
    public Caller caller() {
        return known(workspace().caller(options.principal())).saying(options.note().note());
    }

    /** The subscription of {@code --subscription}, else the chosen one. */
    public ResourceId subscription() {
        return options.subscription().isEmpty()
                ? workspace().subscription()
                : ResourceId.subscription(
                        known(workspace().accounts().show(options.subscription())).id().toString());
    }

    /** The name that was probably meant, where a problem is about one that is not there. */
    String meant(Problem problem) {
        Optional<ResourceId> missing =
                switch (problem) {
                    case Problem.NotFound(ResourceId id) -> Optional.of(id);
                    case Problem.ParentNotFound(ResourceId parent) -> Optional.of(parent);
                    case Problem.GroupNotFound(String name) ->
                            Optional.of(subscription().group(name));
                    default -> Optional.empty();
                };
        return missing.map(id -> workspace().outline().meant(caller(), id)).orElse("");
    }

    private static <T> T known(Outcome<T> setting) {
        return switch (setting) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(List<Problem> problems) -> throw new SettingRefused(problems);
        };
    }

    public InstantSource clock() {
        return clock;
    }

    /** A path as it was typed, seen from the folder where it was typed. */
    public Path resolve(Path typed) {
        return request.folder().resolve(typed).normalize();
    }

    /** The working folder of the person. */
    public Path folder() {
        return request.folder();
    }

    /** The command line as it was typed. */
    public List<String> arguments() {
        return request.arguments();
    }

    public int width() {
        return request.width();
    }

    /** All words of the command line. */
    public Noun root() {
        return root;
    }

    /** Runs other command lines in the workspace that this one has open. */
    public Interpreter sharing() {
        return new Interpreter(root, new Workplace.Shared(workspace()), clock);
    }

    /** Whether the workspace is open already, because this process owns it for others. */
    public boolean isGuest() {
        return workplace instanceof Workplace.Shared;
    }

    /** Whether the process that runs this for a client is giving the workspace up. */
    public boolean isOwnerClosing() {
        return terminal.isClosing().getAsBoolean();
    }

    /** Tells on standard error how things go; results are answered instead. */
    public void say(String sentence) {
        if (!options.showsOnlyErrors()) {
            terminal.err().println(Visible.of(sentence));
        }
    }

    /** How this person wants to hear how far things are. */
    public Manner manner() {
        if (options.showsOnlyErrors()) {
            return Manner.NOTHING;
        }
        if (options.asksForJson()) {
            return Manner.EVENTS;
        }
        return request.redraws() ? Manner.REDRAWN : Manner.LINES;
    }

    /** Where it is told how things go. */
    public PrintStream err() {
        return terminal.err();
    }

    public void warn(String sentence) {
        say("WARNING: " + sentence);
    }

    /** Tells what a person should know about what was allowed. */
    public void warn(Collection<Caution> cautions) {
        cautions.forEach(caution -> warn(Sentences.of(caution)));
    }

    /** Says more to those who asked for more. */
    public void detail(String sentence) {
        if (options.isVerbose()) {
            say(sentence);
        }
    }

    /** Whether there is somebody who can be asked. */
    public boolean canAsk() {
        return request.canAsk();
    }

    /** Whether the person says a name when asked for it. */
    public boolean isNamed(String question, String name) {
        return terminal.asking().ask(question).strip().equals(name);
    }

    /** Whether the person agrees. Where nobody can be asked, the answer is no. */
    public boolean isAgreed(String question) {
        if (!request.canAsk()) {
            terminal.err().println("Nobody can be asked here. Give --yes to go on without asking.");
            return false;
        }
        String reply = terminal.asking().ask(question + " (y/n): ").strip();
        return List.of("y", "yes").contains(reply.toLowerCase(Locale.ROOT));
    }

    public Cancellation cancellation() {
        return terminal.cancellation();
    }

    @Override
    public void close() {
        entered.ifPresent(workplace::finish);
        entered = Optional.empty();
    }
}
