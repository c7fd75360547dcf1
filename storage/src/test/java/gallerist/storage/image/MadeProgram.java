package gallerist.storage.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The smallest programs for UEFI firmware, made for their headers only. */
final class MadeProgram {
    static final int X64 = 0x8664;
    static final int ARM64 = 0xAA64;

    private static final int LENGTH = 3000;
    private static final int HEADER = 128;
    private static final int CERTIFICATE = 2560;

    private MadeProgram() {}

    static byte[] signed(int machine) {
        byte[] program = unsigned(machine);
        int directory = HEADER + 24 + 112 + 4 * 8;
        ByteBuffer fields = ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN);
        fields.putInt(directory, CERTIFICATE).putInt(directory + 4, 400);
        fields.putInt(CERTIFICATE, 400).putShort(CERTIFICATE + 4, (short) 0x200);
        fields.putShort(CERTIFICATE + 6, (short) 2);
        return program;
    }

    static byte[] unsigned(int machine) {
        byte[] program = new byte[LENGTH];
        ByteBuffer fields = ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN);
        fields.putShort(0, (short) 0x5A4D).putInt(60, HEADER);
        fields.putInt(HEADER, 0x4550).putShort(HEADER + 4, (short) machine);
        fields.putShort(HEADER + 20, (short) (112 + 16 * 8));
        fields.putShort(HEADER + 24, (short) 0x20B).putInt(HEADER + 24 + 108, 16);
        return program;
    }
}
