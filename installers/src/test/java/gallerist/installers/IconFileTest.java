package gallerist.installers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IconFileTest {
    private static IconFile file() {
        var pictures = new TreeMap<Integer, byte[]>();
        pictures.put(16, new byte[] {1, 2, 3});
        pictures.put(256, new byte[] {4, 5});
        pictures.put(512, new byte[] {6});
        return new IconFile(pictures);
    }

    @Test
    void windowsFindsEachPictureWhereTheListSays() {
        var ico = ByteBuffer.wrap(file().ico()).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(ico.getShort(2)).isEqualTo((short) 1);
        assertThat(ico.getShort(4)).isEqualTo((short) 2);
        assertThat(ico.get(6)).isEqualTo((byte) 16);
        assertThat(ico.get(22)).as("256 is written as 0").isZero();
        assertThat(ico.getInt(6 + 8)).isEqualTo(3);
        assertThat(ico.get(ico.getInt(6 + 12))).isEqualTo((byte) 1);
        assertThat(ico.get(ico.getInt(22 + 12))).isEqualTo((byte) 4);
        assertThat(ico.capacity()).isEqualTo(6 + 2 * 16 + 5);
    }

    @Test
    void macosReadsTypesAndLengths() throws IOException {
        var icns = ByteBuffer.wrap(file().icns());

        assertThat(icns.getInt(4)).isEqualTo(icns.capacity());
        assertThat(new String(icns.array(), 8, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("icp4");
        assertThat(icns.getInt(12)).isEqualTo(8 + 3);
    }
}
