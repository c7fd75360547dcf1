package gallerist.storage.region.folder;

import gallerist.storage.file.Durable;
import gallerist.storage.file.Transfer;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.Marker;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a marker looks as a file. */
final class MarkerFile {
    private static final int LIMIT = 1024;
    private static final String ID = "([a-z0-9]{1,40})\n";
    private static final Pattern FORM =
            Pattern.compile(
                    "gallerist store 1\nstore "
                            + ID
                            + "workspace "
                            + ID
                            + "region "
                            + ID
                            + "zone ([1-9])\nepoch ([0-9]{1,18}) "
                            + ID);

    private MarkerFile() {}

    static Optional<Marker> read(Path file) throws IOException, StoreFailure {
        try (FileChannel channel = Transfer.BUFFERED.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(LIMIT);
            for (int count = 0; count >= 0 && bytes.hasRemaining(); ) {
                count = channel.read(bytes);
            }
            return Optional.of(parse(StandardCharsets.UTF_8.decode(bytes.flip()).toString()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Marker parse(String text) throws StoreFailure {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw new StoreFailure(new StoreFailure.Damaged("the marker can't be read"));
        }
        return new Marker(
                new Identity(
                        new PathId(found.group(1)),
                        new PathId(found.group(2)),
                        new PathId(found.group(3)),
                        Integer.parseInt(found.group(4))),
                new Epoch(Long.parseLong(found.group(5)), new PathId(found.group(6))));
    }

    static void write(Path file, Marker marker) throws IOException {
        Identity identity = marker.identity();
        String text =
                "gallerist store 1\nstore %s\nworkspace %s\nregion %s\nzone %d\nepoch %d %s\n"
                        .formatted(
                                identity.store(),
                                identity.workspace(),
                                identity.region(),
                                identity.zone(),
                                marker.epoch().number(),
                                marker.epoch().id());
        Durable.put(file, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
