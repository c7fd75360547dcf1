package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Points in time as the service reads and writes them. */
public final class Dates {
    /** What the service's own command line adds to a date without a time. */
    private static final LocalTime OF_A_BARE_DATE = LocalTime.of(12, 59, 59);

    private static final int YEARS = 9999;

    private Dates() {}

    /** ISO 8601, with or without a time, with or without an offset; without one it is UTC. */
    public static Instant parse(String field, String text) {
        try {
            Instant at = read(text);
            int year = at.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 1 && year <= YEARS) {
                return at;
            }
        } catch (DateTimeException notADate) {
            throw new Refusal(new Problem.DateInvalid(field, text));
        }
        throw new Refusal(new Problem.DateInvalid(field, text));
    }

    private static Instant read(String text) {
        int time = Math.max(text.indexOf('T'), text.indexOf('t'));
        if (time < 0) {
            return LocalDate.parse(text).atTime(OF_A_BARE_DATE).toInstant(ZoneOffset.UTC);
        }
        return hasOffset(text, time)
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static boolean hasOffset(String text, int from) {
        return text.chars().skip(from).anyMatch(c -> "Zz+-".indexOf(c) >= 0);
    }

    /** {@code 2027-04-30T00:00:00+00:00}, with as many decimals as there are. */
    public static String withOffset(Instant at) {
        return written(at, "+00:00");
    }

    /** {@code 2027-04-30T00:00:00Z}, with as many decimals as there are. */
    public static String utc(Instant at) {
        return written(at, "Z");
    }

    /** {@code 2027-04-30T00:00:00.000Z}. */
    public static String utcMillis(Instant at) {
        StringBuilder text = toSeconds(at.getEpochSecond()).append('.');
        return padded(text, at.getNano() / 1_000_000, 3).append('Z').toString();
    }

    private static String written(Instant at, String offset) {
        StringBuilder text = toSeconds(at.getEpochSecond());
        int nanos = at.getNano();
        if (nanos > 0) {
            padded(text.append('.'), nanos, 9);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.append(offset).toString();
    }

    private static StringBuilder toSeconds(long epochSecond) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(35);
        padded(text, time.getYear(), 4).append('-');
        padded(text, time.getMonthValue(), 2).append('-');
        padded(text, time.getDayOfMonth(), 2).append('T');
        padded(text, time.getHour(), 2).append(':');
        padded(text, time.getMinute(), 2).append(':');
        return padded(text, time.getSecond(), 2);
    }

    private static StringBuilder padded(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        return text.repeat('0', Math.max(0, width - digits.length())).append(digits);
    }
}
