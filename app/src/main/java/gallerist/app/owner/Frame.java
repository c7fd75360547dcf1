package gallerist.app.owner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One message between a thin client and the owner: a kind, a length, and as many bytes. Both sides
 * first send {@link #GREETING}, which holds the version of the protocol.
 */
final class Frame {
    static final int PROTOCOL = 3;

    /** "GLR" and a byte that no text starts with, then the version. */
    static final long GREETING = 0x474C52F0_00000000L | PROTOCOL;

    /** Command lines of operating systems are shorter, and so are the pieces of an output. */
    static final int MOST_BYTES = 4 << 20;

    static final byte REQUEST = 1;
    static final byte YIELD = 2;
    static final byte REPLY = 3;
    static final byte OUT = 4;
    static final byte ERR = 5;
    static final byte QUESTION = 6;
    static final byte EXIT = 7;
    static final byte CLOSING = 8;

    /** To whom asked for the workspace: nobody has it, and nobody takes it before you hang up. */
    static final byte FREE = 9;

    /** To whom asked for the workspace: it is not given up. */
    static final byte STAYING = 10;

    private final byte kind;
    private final byte[] content;

    Frame(byte kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    static Frame of(byte kind, String text) {
        return new Frame(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    static Frame exit(int code) {
        return new Frame(EXIT, new byte[] {(byte) code});
    }

    byte kind() {
        return kind;
    }

    byte[] content() {
        return content;
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    int exitCode() throws IOException {
        if (content.length != 1) {
            throw new EOFException();
        }
        return content[0];
    }

    void writeTo(DataOutputStream stream) throws IOException {
        stream.writeByte(kind);
        stream.writeInt(content.length);
        stream.write(content);
        stream.flush();
    }

    /** Believes a length only as far as bytes arrive. */
    static Frame readFrom(DataInputStream stream) throws IOException {
        byte kind = stream.readByte();
        int length = stream.readInt();
        if (kind < REQUEST || kind > STAYING || length < 0 || length > MOST_BYTES) {
            throw new IOException("no frame of this protocol");
        }
        byte[] content = stream.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        return new Frame(kind, content);
    }
}
