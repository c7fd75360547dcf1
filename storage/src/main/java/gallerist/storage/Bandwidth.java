package gallerist.storage;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;

/** How fast all transfers together may be; the first window that holds a time counts. */
public record Bandwidth(List<Window> windows) {
    public static final Bandwidth UNLIMITED = new Bandwidth(List.of());

    public Bandwidth {
        windows = List.copyOf(windows);
    }

    /** A part of the day; from midnight to midnight it is all of it. */
    public record Window(long bytesPerSecond, LocalTime from, LocalTime to) {

        boolean holds(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }
    }

    /** The same at all times. */
    public static Bandwidth always(long bytesPerSecond) {
        return new Bandwidth(
                List.of(new Window(bytesPerSecond, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
    }

    /** None where nothing is limited at that time. */
    public OptionalLong at(LocalTime time) {
        return windows.stream()
                .filter(window -> window.holds(time))
                .mapToLong(Window::bytesPerSecond)
                .findFirst();
    }
}
