package gallerist.app.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads an archive into an empty folder. All names and sizes are looked at before the first byte is
 * written, and no part is longer than the list says; everything is compared with its digest.
 */
public final class Unpacking {
    private static final int LARGEST_LIST = 64 << 20;
    private static final int MOST_PARTS = 200_000;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Path folder;

    private Unpacking(ZipFile zip, Path folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /** Fills the folder; what is thrown says what is wrong with the archive. */
    public static Archived read(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Unpacking unpacking = new Unpacking(zip, folder);
            List<Part> parts = unpacking.list();
            long bytes = parts.stream().mapToLong(Part::bytes).sum();
            if (bytes > Files.getFileStore(folder).getUsableSpace()) {
                throw new IOException("it needs %,d bytes, more than are free".formatted(bytes));
            }
            for (Part part : parts) {
                unpacking.write(part);
            }
            return new Archived(parts.size(), bytes);
        }
    }

    /** Where what the workspace knows was put. */
    public static Path knowledge(Path folder) {
        return folder.resolve(Part.KNOWLEDGE);
    }

    private List<Part> list() throws IOException {
        List<Part> parts = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (String line : text().lines().toList()) {
            Part part = Part.read(line);
            if (!named.add(part.name())) {
                throw new IOException("its list has a part twice: " + part.name());
            }
            parts.add(part);
        }
        if (!named.contains(Part.KNOWLEDGE)) {
            throw new IOException("it is no archive of a workspace");
        }
        Set<String> found = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName();
            if (!found.add(name) || !(named.contains(name) || name.equals(Packing.LIST))) {
                throw new IOException("it has a part that its list has not");
            }
        }
        if (found.size() != named.size() + 1) {
            throw new IOException("parts of its list are missing");
        }
        return parts;
    }

    private String text() throws IOException {
        ZipEntry list = zip.getEntry(Packing.LIST);
        if (list == null || zip.size() > MOST_PARTS) {
            throw new IOException("it is no archive of a workspace");
        }
        try (InputStream in = zip.getInputStream(list)) {
            byte[] text = in.readNBytes(LARGEST_LIST);
            return new String(text, StandardCharsets.UTF_8);
        }
    }

    /** Blocks of zeros are left out, so that holes stay holes. */
    private void write(Part part) throws IOException {
        Path file = folder.resolve(part.name());
        if (part.isFolder()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolve("..").normalize());
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[BUFFER];
        long at = 0;
        try (InputStream in = zip.getInputStream(zip.getEntry(part.name()));
                RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (int read = in.readNBytes(buffer, 0, BUFFER);
                    read > 0;
                    read = in.readNBytes(buffer, 0, BUFFER)) {
                at += read;
                if (at > part.bytes()) {
                    throw new IOException("a part is longer than its list says: " + part.name());
                }
                digest.update(buffer, 0, read);
                if (isZero(buffer, read)) {
                    out.seek(at);
                } else {
                    out.write(buffer, 0, read);
                }
            }
            out.setLength(at);
        }
        if (at != part.bytes()
                || !HexFormat.of().formatHex(digest.digest()).equals(part.digest())) {
            throw new IOException("a part is not what its list says: " + part.name());
        }
    }

    private static boolean isZero(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (buffer[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
