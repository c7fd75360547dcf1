package gallerist.app.report;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * What was on the screen, for other programs: a PNG of 8 bits for each of red, green and blue. The
 * Java that is installed with the program has no image formats of its own.
 */
public final class Picture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
    private static final int BYTES = 3;
    private static final int AROUND = 12;

    private Picture() {}

    /** As the bytes of a PNG. */
    public static byte[] png(WritableImage seen) {
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        file.writeBytes(
                chunk(
                        "IHDR",
                        ByteBuffer.allocate(2 * Integer.BYTES + TRUE_COLOUR.length)
                                .putInt(width)
                                .putInt(height)
                                .put(TRUE_COLOUR)
                                .array()));
        file.writeBytes(chunk("IDAT", deflated(lines(seen, width, height))));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /** Each line after the number of its filter, which is none. */
    private static byte[] lines(WritableImage seen, int width, int height) {
        int[] pixels = new int[width];
        ByteBuffer lines = ByteBuffer.allocate(height * (1 + BYTES * width));
        for (int y = 0; y < height; y++) {
            seen.getPixelReader()
                    .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            lines.put((byte) 0);
            for (int pixel : pixels) {
                lines.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
            }
        }
        return lines.array();
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            while (!deflater.finished()) {
                small.write(some, 0, deflater.deflate(some));
            }
        }
        return small.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 check = new CRC32();
        check.update(type.getBytes(US_ASCII));
        check.update(content);
        return ByteBuffer.allocate(AROUND + content.length)
                .putInt(content.length)
                .put(type.getBytes(US_ASCII))
                .put(content)
                .putInt((int) check.getValue())
                .array();
    }
}
