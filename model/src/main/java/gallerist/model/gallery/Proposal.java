package gallerist.model.gallery;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which number a next version may have. */
public enum Proposal implements Named {
    PATCH("patch"),
    MINOR("minor"),
    MAJOR("major");

    private static final VersionNumber FIRST = new VersionNumber(1, 0, 0);

    private final String text;

    Proposal(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** The number after the highest one; nothing where numbers have come to their end. */
    public Optional<VersionNumber> after(Collection<VersionNumber> taken) {
        return taken.stream()
                .max(Comparator.naturalOrder())
                .map(this::after)
                .orElse(Optional.of(FIRST));
    }

    private Optional<VersionNumber> after(VersionNumber highest) {
        return switch (this) {
            case PATCH ->
                    highest.patch() < Integer.MAX_VALUE
                            ? Optional.of(
                                    new VersionNumber(
                                            highest.major(), highest.minor(), highest.patch() + 1))
                            : MINOR.after(highest);
            case MINOR ->
                    highest.minor() < Integer.MAX_VALUE
                            ? Optional.of(
                                    new VersionNumber(highest.major(), highest.minor() + 1, 0))
                            : MAJOR.after(highest);
            case MAJOR ->
                    highest.major() < Integer.MAX_VALUE
                            ? Optional.of(new VersionNumber(highest.major() + 1, 0, 0))
                            : Optional.empty();
        };
    }
}
