package gallerist.storage.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Makes the checksums of an image right again, so that a lie in it is believed. */
enum Sealed {
    NOTHING {
        @Override
        int[] seal(byte[] image) {
            return new int[0];
        }
    },

    GPT {
        @Override
        int[] seal(byte[] image) {
            MadeDisk.of(image).seal(512, 512).seal(image.length - 512, 512);
            return new int[] {512, image.length - 512};
        }
    },

    FIXED_VHD {
        @Override
        int[] seal(byte[] image) {
            vhdPart(image, image.length - 512, 512, 64);
            return new int[] {image.length - 512};
        }
    },

    DYNAMIC_VHD {
        @Override
        int[] seal(byte[] image) {
            vhdPart(image, 0, 512, 64);
            vhdPart(image, 512, 1024, 36);
            vhdPart(image, image.length - 512, 512, 64);
            return new int[] {0, 512, image.length - 512};
        }
    },

    VHDX {
        @Override
        int[] seal(byte[] image) {
            crc32c(image, 64 << 10, 4 << 10);
            crc32c(image, 128 << 10, 4 << 10);
            crc32c(image, 192 << 10, 64 << 10);
            crc32c(image, 256 << 10, 64 << 10);
            return new int[] {64 << 10, 128 << 10, 192 << 10, 256 << 10};
        }
    };

    /** Returns the places of the sectors that hold a checksum. */
    abstract int[] seal(byte[] image);

    private static void crc32c(byte[] image, int at, int length) {
        ByteBuffer part = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        part.putInt(at + 4, 0);
        CRC32C crc = new CRC32C();
        crc.update(image, at, length);
        part.putInt(at + 4, (int) crc.getValue());
    }

    private static void vhdPart(byte[] image, int at, int length, int checksum) {
        byte[] part = MadeVhd.sealed(Arrays.copyOfRange(image, at, at + length), checksum);
        System.arraycopy(part, 0, image, at, length);
    }
}
