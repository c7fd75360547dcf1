package gallerist.installers;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Pictures of several sizes in one file, as Windows and macOS want it; each picture is a PNG. */
record IconFile(SortedMap<Integer, byte[]> pictures) {
    private static final int HEAD = 6;
    private static final int ENTRY = 16;
    private static final int COLOURS = 32;

    /** The type that macOS gives a PNG of a size. */
    private static final Map<Integer, String> TYPES =
            Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");

    /** For Windows, which knows sizes up to 256. */
    byte[] ico() {
        var small = pictures.headMap(257);
        var size = HEAD + ENTRY * small.size();
        for (var picture : small.values()) {
            size += picture.length;
        }
        var file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) small.size());
        var at = HEAD + ENTRY * small.size();
        for (var picture : small.entrySet()) {
            var side = (byte) (int) picture.getKey();
            file.put(side).put(side).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort((short) COLOURS);
            file.putInt(picture.getValue().length).putInt(at);
            at += picture.getValue().length;
        }
        small.values().forEach(file::put);
        return file.array();
    }

    /** For macOS. */
    byte[] icns() throws IOException {
        var content = new ByteArrayOutputStream();
        var out = new DataOutputStream(content);
        for (var picture : pictures.entrySet()) {
            var type = TYPES.get(picture.getKey());
            if (type != null) {
                out.write(type.getBytes(StandardCharsets.US_ASCII));
                out.writeInt(8 + picture.getValue().length);
                out.write(picture.getValue());
            }
        }
        return ByteBuffer.allocate(8 + content.size())
                .put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + content.size())
                .put(content.toByteArray())
                .array();
    }
}
