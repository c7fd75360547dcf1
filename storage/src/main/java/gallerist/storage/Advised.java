package gallerist.storage;

import gallerist.model.advice.Finding;
import gallerist.model.advice.Snooze;
import java.util.Optional;

/** A finding, and who has put it off until when. */
public record Advised(Finding finding, Optional<Snooze> snooze) {
    public boolean isOpen() {
        return snooze.isEmpty();
    }
}
