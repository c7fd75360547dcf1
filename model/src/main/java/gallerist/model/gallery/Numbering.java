package gallerist.model.gallery;

import gallerist.model.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How the versions of an image are numbered, where people have agreed on that by the tag {@value
 * #TAG} of the image.
 */
public enum Numbering implements Named {
    ANY("major.minor.patch"),
    /** The patch counts within a month. */
    MONTHLY("year.month.patch"),
    DAILY("year.month.day");

    public static final String TAG = "version-numbering";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int MONTHS = 12;

    private final String text;

    Numbering(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** What was agreed for an image; refused where the tag says nothing that is known. */
    public static Numbering of(ImageDefinition definition) {
        String agreed = definition.tags().get(TAG);
        return agreed.isEmpty() ? ANY : Named.of(Numbering.class, "tags." + TAG, agreed);
    }

    public List<Problem> check(VersionNumber number) {
        return fits(number)
                ? List.of()
                : List.of(new Problem.NumberingBroken(number.toString(), text));
    }

    public boolean fits(VersionNumber number) {
        boolean isMonth =
                number.major() >= FIRST_YEAR
                        && number.major() <= LAST_YEAR
                        && number.minor() >= 1
                        && number.minor() <= MONTHS;
        return switch (this) {
            case ANY -> true;
            case MONTHLY -> isMonth;
            case DAILY -> isMonth && isDay(number);
        };
    }

    private static boolean isDay(VersionNumber number) {
        int days = LocalDate.of(number.major(), number.minor(), 1).lengthOfMonth();
        return number.patch() >= 1 && number.patch() <= days;
    }

    /** The number that a next version may have; nothing where that of the day is taken. */
    public Optional<VersionNumber> next(
            Collection<VersionNumber> taken, Proposal proposal, LocalDate today) {
        return switch (this) {
            case ANY -> proposal.after(taken);
            case MONTHLY -> {
                List<VersionNumber> ofMonth =
                        taken.stream()
                                .filter(number ->
                                        number.major() == today.getYear()
                                                && number.minor() == today.getMonthValue())
                                .toList();
                yield ofMonth.isEmpty()
                        ? Optional.of(new VersionNumber(today.getYear(), today.getMonthValue(), 0))
                        : Proposal.PATCH.after(ofMonth);
            }
            case DAILY -> {
                VersionNumber day =
                        new VersionNumber(
                                today.getYear(), today.getMonthValue(), today.getDayOfMonth());
                yield taken.contains(day) ? Optional.empty() : Optional.of(day);
            }
        };
    }
}
