package gallerist.app.cli.option;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes per second as people type them: {@code 10MB/s}, {@code 512KiB}, {@code 1000000}. */
public final class RateText {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*([kmgt]?i?)b?(?:/s)?");
    private static final Map<String, Long> UNITS =
            Map.of(
                    "",
                    1L,
                    "k",
                    1_000L,
                    "m",
                    1_000_000L,
                    "g",
                    1_000_000_000L,
                    "t",
                    1_000_000_000_000L,
                    "ki",
                    1L << 10,
                    "mi",
                    1L << 20,
                    "gi",
                    1L << 30,
                    "ti",
                    1L << 40);

    private RateText() {}

    public static long read(String typed) {
        long rate = rate(typed);
        if (rate < 1) {
            throw new WrongCommandLine(
                    "'%s' is no rate, such as 10MB/s or 512KiB.".formatted(typed));
        }
        return rate;
    }

    public static boolean isOne(String typed) {
        return rate(typed) >= 1;
    }

    /** 0 where it is none. */
    private static long rate(String typed) {
        Matcher form = FORM.matcher(typed.strip().toLowerCase(Locale.ROOT));
        return form.matches() && UNITS.containsKey(form.group(2))
                ? (long) (Double.parseDouble(form.group(1)) * UNITS.get(form.group(2)))
                : 0;
    }
}
