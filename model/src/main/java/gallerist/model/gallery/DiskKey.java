package gallerist.model.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The disk encryption set that a region keeps one disk under.
 *
 * @param lun the number of a data disk, {@link DiskImage#OS} for the OS disk
 * @param set the id as it was given, empty where the platform has the key
 */
record DiskKey(int lun, String set) {
    // Encryption is kept as canonical JSON: names are sorted, there is no space between.
    private static final Pattern OS = Pattern.compile("\"osDiskImage\":\\{([^{}]*)");
    private static final Pattern DATA = Pattern.compile("\"dataDiskImages\":\\[([^\\[\\]]*)]");
    private static final Pattern DISK = Pattern.compile("\\{[^{}]*}");
    private static final Pattern LUN = Pattern.compile("\"lun\":(-?\\d{1,9})(?!\\d)");
    private static final Pattern SET = Pattern.compile("\"diskEncryptionSetId\":\"([^\"]*)\"");

    static List<DiskKey> read(String encryption) {
        List<DiskKey> keys = new ArrayList<>();
        first(OS, encryption).map(os -> new DiskKey(DiskImage.OS, set(os))).ifPresent(keys::add);
        Matcher disk = DISK.matcher(first(DATA, encryption).orElse(""));
        while (disk.find()) {
            String text = disk.group();
            first(LUN, text)
                    .map(lun -> new DiskKey(Integer.parseInt(lun), set(text)))
                    .ifPresent(keys::add);
        }
        return keys;
    }

    private static String set(String json) {
        return first(SET, json).orElse("");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean hasSet() {
        return !set.isEmpty();
    }

    /** As people call the disk. */
    String disk() {
        return lun == DiskImage.OS ? "osDiskImage" : "dataDiskImages[%d]".formatted(lun);
    }
}
