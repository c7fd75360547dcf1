package gallerist.model.advice;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Text;
import java.time.Instant;

/**
 * Somebody's reason to leave a finding as it is until a day.
 *
 * @param by the name of who has decided so
 */
public record Snooze(Practice practice, ResourceId on, Instant until, String reason, String by) {
    public Snooze {
        Refusal.unless(!reason.isBlank(), new Problem.Missing("reason"));
        Text.line("reason", reason);
    }

    public boolean holds(Finding finding, Instant now) {
        return practice == finding.practice()
                && on.key().equals(finding.on().key())
                && now.isBefore(until);
    }
}
