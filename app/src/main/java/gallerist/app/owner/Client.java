package gallerist.app.owner;

import gallerist.storage.Owner;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;

/**
 * The thin side: sends a command line to the owner of its workspace and repeats what comes back. It
 * loads as few classes as it can, for it is all that most commands need.
 */
public final class Client {
    private static final int FAILED = 1;
    private static final long PATIENCE_MILLIS = 5_000;

    private Client() {}

    public static Contact ask(Request request, Terminal terminal) {
        try {
            return Owner.of(request.workspace())
                    .filter(owner -> !owner.socket().isEmpty())
                    .map(owner -> ask(owner, request, terminal))
                    .orElseGet(Contact.Absent::new);
        } catch (UncheckedIOException | InvalidPathException noNote) {
            return new Contact.Absent();
        }
    }

    private static Contact ask(Owner owner, Request request, Terminal terminal) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(owner.socket()));
            if (!greets(channel)) {
                return new Contact.Silent(owner.pid());
            }
            DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            if (in.readLong() != Frame.GREETING) {
                return new Contact.Foreign(owner.pid());
            }
            out.writeLong(Frame.GREETING);
            new Frame(Frame.REQUEST, RequestBytes.of(request)).writeTo(out);
            return repeat(in, out, terminal);
        } catch (IOException nobodyThere) {
            return new Contact.Absent();
        }
    }

    static boolean greets(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
            boolean greets = selector.select(PATIENCE_MILLIS) > 0;
            key.cancel();
            selector.selectNow();
            channel.configureBlocking(true);
            return greets;
        }
    }

    private static Contact repeat(DataInputStream in, DataOutputStream out, Terminal terminal) {
        try {
            while (true) {
                Frame frame = Frame.readFrom(in);
                switch (frame.kind()) {
                    case Frame.OUT -> terminal.out().write(frame.content());
                    case Frame.ERR -> terminal.err().write(frame.content());
                    case Frame.QUESTION ->
                            Frame.of(Frame.REPLY, terminal.asking().ask(frame.text())).writeTo(out);
                    case Frame.EXIT -> {
                        return new Contact.Answered(frame.exitCode());
                    }
                    case Frame.CLOSING -> {
                        return new Contact.Absent();
                    }
                    default -> throw new IOException("unexpected frame");
                }
            }
        } catch (IOException lost) {
            terminal.err()
                    .println(
                            "ERROR: (OwnerLost) The process that owns the workspace went away"
                                    + " before it answered. Look whether the command was done"
                                    + " before you repeat it.");
            return new Contact.Answered(FAILED);
        }
    }
}
