package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.RateText;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.BandwidthJson;
import gallerist.storage.Bandwidth;
import java.time.LocalTime;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Limits how fast all transfers together may be, always or in a part of each day. */
@Example({
    "gallerist replication limit set 50MB/s",
    "gallerist replication limit set 5MB/s --from 08:00 --to 18:00"
})
final class SetLimit implements Command {
    @Parameters(paramLabel = "RATE", description = "Bytes per second, such as 10MB/s or 512KiB.")
    private String rate = "";

    @Option(names = "--from", paramLabel = "HH:MM", description = "When it begins to hold.")
    private Optional<LocalTime> from = Optional.empty();

    @Option(names = "--to", paramLabel = "HH:MM", description = "When it ends to hold.")
    private Optional<LocalTime> to = Optional.empty();

    @Override
    public Answer run(Session session) {
        if (from.isPresent() != to.isPresent()) {
            throw WrongCommandLine.missing(from.isPresent() ? "--to" : "--from");
        }
        Bandwidth.Window wanted =
                new Bandwidth.Window(
                        RateText.read(rate),
                        from.orElse(LocalTime.MIDNIGHT),
                        to.orElse(LocalTime.MIDNIGHT));
        return Answer.of(
                session.workspace()
                        .replications()
                        .limit(
                                session.caller(),
                                session.workspace().replications().limit().with(wanted)),
                BandwidthJson::print);
    }
}
