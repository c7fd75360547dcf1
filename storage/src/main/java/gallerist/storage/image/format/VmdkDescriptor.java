package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.image.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text in which a VMDK describes its kind and its files. The files that it names are never
 * opened: whoever wrote the text could have any file of this machine read.
 */
record VmdkDescriptor(String file, String text) {
    private static final long LONGEST = 1 << 20;
    private static final int SECTOR = 512;

    /** What an image of several files says in all but one of them: nothing. */
    static final String PART = "extent without a descriptor";

    private static final Set<String> IN_ONE_FILE = Set.of("monolithicSparse", "streamOptimized");
    private static final Pattern KIND =
            Pattern.compile("(?im)^[ \t]*createType[ \t]*=[ \t]*\"([\\w-]{1,40})\"");
    private static final Pattern PARENT =
            Pattern.compile("(?im)^[ \t]*parentCID[ \t]*=[ \t]*(?!f{8}\\b)[0-9a-f]");
    private static final Pattern EXTENT =
            Pattern.compile("(?im)^[ \t]*(RW|RDONLY|NOACCESS)[ \t]+\\d");

    /** A file that is nothing but a descriptor. */
    static VmdkDescriptor of(DiskFile file) throws IOException {
        return in(file, 0, Math.ceilDiv(Math.min(file.size(), LONGEST), SECTOR));
    }

    /** The descriptor inside a sparse image. */
    static VmdkDescriptor in(DiskFile file, long atSector, long sectors) throws IOException {
        Fields fields = new Fields(file.name());
        fields.atMost("place of the descriptor", atSector, file.size() / SECTOR);
        fields.atMost("length of the descriptor", sectors, LONGEST / SECTOR);
        long at = atSector * SECTOR;
        int length = (int) Math.min(sectors * SECTOR, file.size() - at);
        ByteBuffer bytes = file.read("descriptor", at, length, ByteOrder.BIG_ENDIAN);
        String text = StandardCharsets.ISO_8859_1.decode(bytes).toString();
        int end = text.indexOf('\0');
        return new VmdkDescriptor(file.name(), end < 0 ? text : text.substring(0, end));
    }

    /** Refuses what is not a whole disk in one sparse file. */
    void checkSingle() {
        Refusal.unless(!PARENT.matcher(text).find(), new Problem.ImageNeedsParent(file, ""));
        boolean single =
                IN_ONE_FILE.contains(kind()) && EXTENT.matcher(text).results().count() == 1;
        if (!single) {
            throw refusal();
        }
    }

    Refusal refusal() {
        return new Refusal(new Problem.ImageInOtherFiles(file, kind()));
    }

    private String kind() {
        Matcher kind = KIND.matcher(text);
        return kind.find() ? kind.group(1) : PART;
    }
}
