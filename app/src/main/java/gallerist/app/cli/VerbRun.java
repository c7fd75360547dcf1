package gallerist.app.cli;

import gallerist.app.cli.Place.AtVerb;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.option.CommonOptions;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Format;
import gallerist.app.cli.print.Printer;
import gallerist.app.cli.query.Query;
import gallerist.app.failure.FailureLog;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.app.text.Phrases;
import gallerist.app.text.Sentences;
import gallerist.app.text.Visible;
import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Links;
import gallerist.storage.WorkspaceException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** One command from its options to its exit code. */
final class VerbRun {
    private final Noun root;
    private final AtVerb place;
    private final Request request;
    private final Terminal terminal;
    private final Workplace workplace;
    private final InstantSource clock;
    private final CommonOptions common = new CommonOptions();

    VerbRun(
            Noun root,
            AtVerb place,
            Request request,
            Terminal terminal,
            Workplace workplace,
            InstantSource clock) {
        this.root = root;
        this.place = place;
        this.request = request;
        this.terminal = terminal;
        this.workplace = workplace;
        this.clock = clock;
    }

    int exitCode() {
        try {
            Options options = new Options(place, common);
            options.parse();
            if (common.isHelp()) {
                terminal.out().print(options.help(request.width()));
                return ExitCode.DONE;
            }
            Optional<Query> query =
                    common.query().isEmpty()
                            ? Optional.empty()
                            : Optional.of(Query.of(common.query()));
            try (Session session = new Session(request, terminal, common, workplace, clock, root)) {
                return run(options.command(), query, session);
            }
        } catch (Refusal refusal) {
            return refused(refusal.problems(), place.verb().exitCode(refusal.problems()));
        } catch (SettingRefused refusal) {
            return refused(refusal.problems(), ExitCode.REFUSED);
        } catch (WorkspaceException failure) {
            if (failure.reason() == WorkspaceException.Reason.OWNED) {
                throw failure;
            }
            error(Sentences.code(failure), Sentences.of(failure));
            return ExitCode.REFUSED;
        } catch (WrongCommandLine mistake) {
            throw mistake;
        } catch (RuntimeException | Error failure) {
            return unexpected(failure);
        }
    }

    private int run(Command command, Optional<Query> query, Session session) {
        try {
            Answer answer = command.run(session);
            if (answer.isDone() && request.arguments().stream().anyMatch(Links::hasSignature)) {
                session.warn(List.of(new Caution.SignatureLeftOut()));
            }
            return print(answer, query, session);
        } catch (Refusal refusal) {
            return refused(refusal.problems(), session);
        }
    }

    private int print(Answer answer, Optional<Query> query, Session session) {
        return switch (answer) {
            case Answer.Nothing _ -> ExitCode.DONE;
            case Answer.Text(String text) -> out(text, ExitCode.DONE);
            case Answer.Refused(List<Problem> problems, String advice) -> {
                int code = refused(problems, session);
                if (!advice.isEmpty()) {
                    session.say(advice);
                }
                yield code;
            }
            case Answer.Failed(String code, String sentence) -> {
                error(code, sentence);
                yield ExitCode.REFUSED;
            }
            case Answer.Result result -> {
                int code = out(text(result, query), ExitCode.DONE);
                if (!result.next().isEmpty()) {
                    session.warn("There is more. Go on with --next-token " + result.next());
                }
                yield result.isFailure() ? ExitCode.REFUSED : code;
            }
        };
    }

    private String text(Answer.Result result, Optional<Query> query) {
        Format format = common.output(request.isTerminal());
        Printer printer =
                request.isTerminal()
                        ? new Printer(format, request.colours(), request.width())
                        : new Printer(format, request.colours());
        return query.map(asked -> printer.queried(asked.search(result.tree())))
                .orElseGet(() -> printer.text(result.tree(), result.rows(), result.columns()));
    }

    private int out(String text, int code) {
        terminal.out().print(text);
        if (terminal.out().checkError()) {
            error("OutputFailed", "The result could not be written to standard output.");
            return ExitCode.REFUSED;
        }
        return code;
    }

    private int refused(List<Problem> problems, Session session) {
        problems.forEach(problem ->
                error(
                        problem.code(),
                        Sentences.of(problem) + Phrases.meant(session.meant(problem))));
        return place.verb().exitCode(problems);
    }

    private int refused(List<Problem> problems, int code) {
        problems.forEach(problem -> error(problem.code(), Sentences.of(problem)));
        return code;
    }

    private void error(String code, String sentence) {
        terminal.err().println("ERROR: (%s) %s".formatted(code, Visible.of(sentence)));
    }

    private int unexpected(Throwable failure) {
        FailureLog log = new FailureLog(request.workspace(), clock);
        error("UnexpectedFailure", log.write(place.path(), failure));
        if (common.isDebug()) {
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.REFUSED;
    }
}
