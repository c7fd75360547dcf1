package gallerist.app.owner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A request as the bytes of a frame. */
final class RequestBytes {
    private RequestBytes() {}

    static byte[] of(Request request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, request.folder().toString());
        write(out, request.workspace().toString());
        out.writeInt(request.width());
        out.writeBoolean(request.isTerminal());
        out.writeBoolean(request.colours());
        out.writeBoolean(request.redraws());
        out.writeBoolean(request.canAsk());
        out.writeInt(request.arguments().size());
        for (String argument : request.arguments()) {
            write(out, argument);
        }
        return bytes.toByteArray();
    }

    static Request read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Path folder = path(in);
        Path workspace = path(in);
        int width = in.readInt();
        boolean isTerminal = in.readBoolean();
        boolean colours = in.readBoolean();
        boolean redraws = in.readBoolean();
        boolean canAsk = in.readBoolean();
        List<String> arguments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            arguments.add(text(in));
        }
        return new Request(
                arguments, folder, workspace, width, isTerminal, colours, redraws, canAsk);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new EOFException();
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static Path path(DataInputStream in) throws IOException {
        try {
            return Path.of(text(in));
        } catch (InvalidPathException broken) {
            throw new IOException(broken);
        }
    }
}
