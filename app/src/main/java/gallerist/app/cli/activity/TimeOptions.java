package gallerist.app.cli.activity;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.Dates;
import gallerist.model.Refusal;
import gallerist.storage.LogQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** A stretch of time: between two points, or so long before the one or after the other. */
final class TimeOptions {
    private static final Pattern OFFSET =
            Pattern.compile(
                    "(?=.)(?:(?<days>\\d{1,6})d)?(?:(?<hours>\\d{1,6})h)?(?:(?<minutes>\\d{1,6})m)?");

    @Option(
            names = "--offset",
            paramLabel = "LENGTH",
            description = "How long: 30d, 6h or 1d12h before the end, or after --start-time.")
    private String offset = "";

    @Option(names = "--start-time", paramLabel = "TIME", description = "Only from here on.")
    private String start = "";

    @Option(names = "--end-time", paramLabel = "TIME", description = "Only before this.")
    private String end = "";

    LogQuery narrow(LogQuery query, InstantSource clock) {
        Instant from = start.isEmpty() ? query.from() : time("--start-time", start);
        Instant to = end.isEmpty() ? query.to() : time("--end-time", end);
        if (offset.isEmpty()) {
            return query.between(from, to);
        }
        if (!start.isEmpty() && !end.isEmpty()) {
            throw new WrongCommandLine("--offset goes with --start-time or --end-time, not both.");
        }
        if (!start.isEmpty()) {
            return query.between(from, from.plus(length()));
        }
        return query.between((end.isEmpty() ? clock.instant() : to).minus(length()), to);
    }

    private Duration length() {
        Matcher parts = OFFSET.matcher(offset);
        if (!parts.matches()) {
            throw new WrongCommandLine(
                    "--offset is a length such as 30d, 6h or 1d12h, not '%s'.".formatted(offset));
        }
        return Duration.ofDays(number(parts, "days"))
                .plusHours(number(parts, "hours"))
                .plusMinutes(number(parts, "minutes"));
    }

    private static long number(Matcher parts, String unit) {
        return Optional.ofNullable(parts.group(unit)).map(Long::parseLong).orElse(0L);
    }

    private static Instant time(String option, String text) {
        try {
            return Dates.parse(option, text);
        } catch (Refusal noTime) {
            throw new WrongCommandLine(
                    "%s is a time such as 2026-11-01T08:00Z, not '%s'.".formatted(option, text));
        }
    }
}
