package gallerist.storage.bytes;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waiting for work that reports its failures itself. */
final class Joining {
    private Joining() {}

    static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a thread broke", e);
        }
    }
}
