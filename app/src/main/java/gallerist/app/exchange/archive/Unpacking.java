package gallerist.app.exchange.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads an archive. All names and sizes are looked at before the first byte is written, and no part
 * is longer than the list says; everything is compared with its digest.
 */
public final class Unpacking implements AutoCloseable {
    /** More take longer to make than somebody waits for a refusal. */
    static final int MOST_PARTS = 50_000;

    private static final int LARGEST_DIRECTORY = 16 << 20;
    private static final int LONGEST_LINE = 400;
    private static final int BUFFER = 1 << 16;

    /** As it is packed here, nothing becomes so many times smaller, not even zeros. */
    private static final long MOST_INFLATED = 300;

    private final ZipFile zip;
    private final List<Part> parts;

    private Unpacking(ZipFile zip, List<Part> parts) {
        this.zip = zip;
        this.parts = parts;
    }

    /**
     * Looks at what an archive says it has; what is thrown says what is wrong with it.
     *
     * @param folder on whose disk it shall come
     */
    public static Unpacking open(Path archive, Path folder) throws IOException {
        ZipEnd end = ZipEnd.of(archive);
        end.within(MOST_PARTS, LARGEST_DIRECTORY);
        ZipKinds.refuseOthers(archive, end);
        ZipFile zip = new ZipFile(archive.toFile());
        boolean isSound = false;
        try {
            List<Part> parts = list(zip);
            long bytes = bytes(parts);
            if (bytes > Files.getFileStore(folder).getUsableSpace()) {
                throw new IOException("it needs %,d bytes, more than are free".formatted(bytes));
            }
            isSound = true;
            return new Unpacking(zip, parts);
        } finally {
            if (!isSound) {
                zip.close();
            }
        }
    }

    private static long bytes(List<Part> parts) throws IOException {
        try {
            return parts.stream().mapToLong(Part::bytes).reduce(0, Math::addExact);
        } catch (ArithmeticException endless) {
            throw new IOException("it needs more bytes than there are", endless);
        }
    }

    /** Writes what the workspace knows into a folder; answers where. */
    public Path knowledge(Path folder) throws IOException {
        for (Part part : parts) {
            if (part.isKnowledge()) {
                write(part, folder);
            }
        }
        return folder.resolve(Part.KNOWLEDGE);
    }

    /** Writes the bytes of its regions into the folder of a workspace. */
    public Archived bytes(Path workspace) throws IOException {
        for (Part part : parts) {
            if (!part.isKnowledge()) {
                write(part, workspace);
            }
        }
        return new Archived(parts.size(), bytes(parts));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static List<Part> list(ZipFile zip) throws IOException {
        List<Part> parts = new ArrayList<>();
        // Some disks take names that differ only in case for the same.
        Set<String> named = new HashSet<>();
        try (BufferedReader lines = lines(zip)) {
            for (Optional<String> line = line(lines); line.isPresent(); line = line(lines)) {
                Part part = Part.read(line.get());
                if (!named.add(part.name().toLowerCase(Locale.ROOT))) {
                    throw new IOException("its list has a part twice: " + part.name());
                }
                parts.add(part);
                if (parts.size() >= zip.size()) {
                    throw new IOException("parts of its list are missing");
                }
            }
        }
        if (!named.contains(Part.KNOWLEDGE)) {
            throw new IOException("it is no archive of a workspace");
        }
        // As many as the list has, and each of the list: then none is there twice.
        if (parts.size() + 1 != zip.size()) {
            throw new IOException("it has a part that its list has not");
        }
        for (Part part : parts) {
            ZipEntry entry = zip.getEntry(part.name());
            if (entry == null || !entry.getName().equals(part.name())) {
                throw new IOException("parts of its list are missing");
            }
            if (part.bytes() > MOST_INFLATED * entry.getCompressedSize() + BUFFER) {
                throw new IOException(
                        "a part is longer than can be packed so small: " + part.name());
            }
        }
        return parts;
    }

    private static BufferedReader lines(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry(Packing.LIST);
        if (list == null) {
            throw new IOException("it is no archive of a workspace");
        }
        return new BufferedReader(
                new InputStreamReader(zip.getInputStream(list), StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> line(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = lines.read();
        while (next >= 0 && next != '\n') {
            line.append((char) next);
            if (line.length() > LONGEST_LINE) {
                throw new IOException("its list has a line that is none");
            }
            next = lines.read();
        }
        return next < 0 && line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }

    /** Blocks of zeros are left out, so that holes stay holes. */
    private void write(Part part, Path folder) throws IOException {
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
