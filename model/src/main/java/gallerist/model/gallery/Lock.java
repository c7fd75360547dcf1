package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.limits.Limits;

/** A guard on a scope and everything inside it. */
public record Lock(ResourceId scope, String name, LockLevel level, String notes) {
    public Lock {
        Refusal.unless(
                notes.length() <= Limits.LOCK_NOTES_LENGTH.value(),
                new Problem.TextTooLong("notes", notes.length(), Limits.LOCK_NOTES_LENGTH.value()));
        notes = Text.prose("notes", notes);
        Refusal.unless(!name.isBlank() && !name.contains("/"), new Problem.NameInvalid(name));
        Text.line("name", name);
    }

    /** The id of the lock itself. */
    public String id() {
        return scope + "/providers/Microsoft.Authorization/locks/" + name;
    }
}
