package gallerist.app.cli.option;

import gallerist.app.wire.Dates;
import gallerist.model.Refusal;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Resource;
import gallerist.storage.Page;
import gallerist.storage.Window;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** For lists of what has an end of life: only what ends soon, or has ended. */
public final class ExpiryOption {
    @Option(
            names = "--expires-before",
            paramLabel = "DATE",
            description = "Only those whose end of life is before this date, or has passed.")
    private String date = "";

    /** The wanted part of a listing; what has no end of life never expires. */
    public <R extends Resource> Page<R> page(
            PageOptions page, Function<Window, Page<R>> listing, Function<R, EndOfLife> endOf) {
        if (date.isEmpty()) {
            return listing.apply(page.window());
        }
        Instant limit = limit();
        List<R> expiring =
                listing.apply(Window.ALL).items().stream()
                        .filter(each ->
                                endOf.apply(each) instanceof EndOfLife.On(Instant at)
                                        && at.isBefore(limit))
                        .toList();
        return page.cut(expiring, each -> each.id().key());
    }

    private Instant limit() {
        try {
            return Dates.parse("--expires-before", date);
        } catch (Refusal noDate) {
            throw new WrongCommandLine(
                    "'%s' is no date for --expires-before. Give one such as 2030-01-31."
                            .formatted(date));
        }
    }
}
