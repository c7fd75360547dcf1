package gallerist.app.owner;

import gallerist.storage.WorkspaceException;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What the owner says to and hears from one client. */
final class Conversation {
    private final SocketChannel channel;
    private final Reception reception;
    private final Face face;
    private final Duration patience;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Cancellation cancellation = new Cancellation();
    private final LinkedBlockingQueue<String> replies = new LinkedBlockingQueue<>();

    Conversation(SocketChannel channel, Reception reception, Face face, Duration patience) {
        this.channel = channel;
        this.reception = reception;
        this.face = face;
        this.patience = patience;
        this.in = new DataInputStream(Channels.newInputStream(channel));
        this.out = new DataOutputStream(Channels.newOutputStream(channel));
    }

    void hold() {
        try (channel) {
            Frame first = firstFrame();
            switch (first.kind()) {
                case Frame.REQUEST -> answer(RequestBytes.read(first.content()));
                case Frame.YIELD -> makeRoom();
                default -> throw new IOException("unexpected frame");
            }
        } catch (IOException goneOrHostile) {
            cancellation.request();
        }
    }

    /** Whoever does not say what it wants in time is let go. */
    private Frame firstFrame() throws IOException {
        CountDownLatch said = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> closeUnless(said));
        out.writeLong(Frame.GREETING);
        out.flush();
        if (in.readLong() != Frame.GREETING) {
            throw new IOException("no client of this version");
        }
        Frame first = Frame.readFrom(in);
        said.countDown();
        return first;
    }

    private void closeUnless(CountDownLatch said) {
        try {
            if (!said.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                channel.close();
            }
        } catch (IOException | InterruptedException closed) {
            cancellation.request();
        }
    }

    /** Holds the line until the other side has the workspace, or is gone. */
    private void makeRoom() throws IOException {
        if (!reception.beginToYield()) {
            send(Frame.of(Frame.STAYING, ""));
            return;
        }
        try {
            reception.awaitFree();
            send(Frame.of(Frame.FREE, ""));
            in.transferTo(OutputStream.nullOutputStream());
        } finally {
            reception.hasYielded();
        }
    }

    private void answer(Request request) throws IOException {
        if (!reception.begin()) {
            send(Frame.of(Frame.CLOSING, ""));
            return;
        }
        try {
            Thread.ofVirtual().start(this::listen);
            Terminal terminal =
                    new Terminal(
                            stream(Frame.OUT, false),
                            stream(Frame.ERR, true),
                            this::ask,
                            cancellation,
                            reception::isStopping);
            int code = face.run(request, terminal);
            terminal.out().flush();
            terminal.err().flush();
            send(Frame.exit(code));
        } catch (WorkspaceException givenUp) {
            send(Frame.of(Frame.CLOSING, ""));
        } finally {
            reception.end();
        }
    }

    /** Takes replies until the client goes away, which cancels what it asked for. */
    private void listen() {
        try {
            while (true) {
                Frame frame = Frame.readFrom(in);
                if (frame.kind() == Frame.REPLY) {
                    replies.add(frame.text());
                }
            }
        } catch (IOException gone) {
            cancellation.request();
            replies.add("");
        }
    }

    private String ask(String question) {
        try {
            send(Frame.of(Frame.QUESTION, question));
            return replies.take();
        } catch (IOException gone) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private synchronized void send(Frame frame) throws IOException {
        frame.writeTo(out);
    }

    private PrintStream stream(byte kind, boolean atOnce) {
        OutputStream frames =
                new OutputStream() {
                    @Override
                    public void write(int single) throws IOException {
                        write(new byte[] {(byte) single}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        for (int start = from; start < from + length; ) {
                            int end = Math.min(from + length, start + Frame.MOST_BYTES);
                            send(new Frame(kind, Arrays.copyOfRange(bytes, start, end)));
                            start = end;
                        }
                    }
                };
        return new PrintStream(
                new BufferedOutputStream(frames, 1 << 14), atOnce, StandardCharsets.UTF_8);
    }
}
