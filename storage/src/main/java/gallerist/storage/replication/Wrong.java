package gallerist.storage.replication;

import gallerist.storage.Damage;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.CopyRow;
import java.util.List;

/**
 * A disk of a copy that is not what it was.
 *
 * @param blocks that are wrong, empty when the file is not there
 */
record Wrong(Content content, CopyRow copy, int lun, List<Integer> blocks, String reason) {
    Damage with(Damage.Action action) {
        return new Damage(
                content.path(),
                copy.slot().region(),
                copy.slot().zone(),
                copy.slot().replica(),
                lun,
                blocks,
                reason,
                action);
    }
}
