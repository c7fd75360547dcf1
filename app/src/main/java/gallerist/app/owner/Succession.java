package gallerist.app.owner;

import gallerist.storage.Owner;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What came of asking the owner of a workspace to give it up. */
public sealed interface Succession extends AutoCloseable {
    /** Nobody owns it, as far as can be seen. */
    record Vacant() implements Succession {}

    /** The owner has left it, and does not come back before this is closed. */
    record Granted(SocketChannel line) implements Succession {
        @Override
        public void close() throws IOException {
            line.close();
        }
    }

    /** The owner wants to keep it, and has shown itself. */
    record Kept(long process) implements Succession {}

    /** There is a process, but it says nothing. */
    record Silent(long process) implements Succession {}

    /** The owner is another version of the program. */
    record Foreign(long process) implements Succession {}

    @Override
    default void close() throws IOException {}

    /** Returns when the owner has finished what it has to. */
    static Succession ask(Path workspace) {
        try {
            return Owner.of(workspace)
                    .filter(owner -> !owner.socket().isEmpty())
                    .map(Succession::ask)
                    .orElseGet(Vacant::new);
        } catch (UncheckedIOException | InvalidPathException noNote) {
            return new Vacant();
        }
    }

    private static Succession ask(Owner owner) {
        try {
            SocketChannel line = SocketChannel.open(StandardProtocolFamily.UNIX);
            boolean isHeld = false;
            try {
                line.connect(UnixDomainSocketAddress.of(owner.socket()));
                Succession answer = ask(owner, line);
                isHeld = answer instanceof Granted;
                return answer;
            } finally {
                if (!isHeld) {
                    line.close();
                }
            }
        } catch (IOException nobodyThere) {
            return new Vacant();
        }
    }

    private static Succession ask(Owner owner, SocketChannel line) throws IOException {
        if (!Client.greets(line)) {
            return new Silent(owner.pid());
        }
        DataInputStream in = new DataInputStream(Channels.newInputStream(line));
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(line));
        if (in.readLong() != Frame.GREETING) {
            return new Foreign(owner.pid());
        }
        out.writeLong(Frame.GREETING);
        Frame.of(Frame.YIELD, "").writeTo(out);
        return Frame.readFrom(in).kind() == Frame.FREE ? new Granted(line) : new Kept(owner.pid());
    }
}
