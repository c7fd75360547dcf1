package gallerist.storage.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/**
 * By what a source file that changes is told: the device and number of the file, its size, and the
 * times of its content and its entry.
 */
record SourceMark(String file, long size, FileTime written, String changed) {
    static SourceMark of(Path path) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
        return new SourceMark(
                String.valueOf(facts.fileKey()),
                facts.size(),
                facts.lastModifiedTime(),
                changed(path));
    }

    private static String changed(Path path) throws IOException {
        boolean isKnown = path.getFileSystem().supportedFileAttributeViews().contains("unix");
        return isKnown ? Map.copyOf(Files.readAttributes(path, "unix:ctime")).toString() : "";
    }
}
