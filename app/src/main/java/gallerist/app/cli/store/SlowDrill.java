package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.RateText;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets the stores of a region be slow, or fast again. Only in workspaces marked for drills. */
@Example({"gallerist region slow 1MB/s westeurope on", "gallerist region slow westeurope off"})
public final class SlowDrill implements Command {
    @Parameters(
            arity = "2..3",
            paramLabel = "[RATE] REGION on|off",
            description = "How fast it is, such as 1MB/s; the region; and whether it is slow.")
    private List<String> words = List.of();

    @Option(names = "--zone", paramLabel = "N", description = "Only this zone of it.")
    private Optional<Integer> zone = Optional.empty();

    @Override
    public Answer run(Session session) {
        boolean isOn = words.getLast().equalsIgnoreCase("on");
        if (!isOn && !words.getLast().equalsIgnoreCase("off")) {
            throw new WrongCommandLine("'%s' is neither on nor off.".formatted(words.getLast()));
        }
        if (isOn && words.size() == 2) {
            throw WrongCommandLine.missing("RATE");
        }
        long rate = isOn ? RateText.read(words.getFirst()) : 0;
        return Shown.one(
                session.workspace()
                        .regionStores()
                        .drill(
                                session.caller(),
                                Regions.of(words.get(words.size() - 2)),
                                zone,
                                drills -> drills.withRate(rate)));
    }
}
