package gallerist.storage;

import gallerist.model.activity.Anchor;
import java.util.List;

/**
 * What a look at everything came to.
 *
 * @param head the end of the log as it is
 */
public record CheckResult(List<Fault> faults, Anchor head) {
    public CheckResult {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** What of it is about the log. */
    public CheckResult ofLog() {
        return new CheckResult(
                faults.stream()
                        .filter(fault ->
                                switch (fault) {
                                    case Fault.LogBroken _ -> true;
                                    case Fault.Unreadable(String part, _) -> part.equals(Fault.LOG);
                                    case Fault.Incomplete _,
                                            Fault.Miscounted _,
                                            Fault.BackupBroken _,
                                            Fault.StoreWrong _,
                                            Fault.NoGoodCopy _ ->
                                            false;
                                })
                        .toList(),
                head);
    }
}
