package gallerist.app.cli.sig.target;

import gallerist.app.cli.option.TypedId;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Disk encryption sets: {@code OS,LUN,DATA…}, where {@code null} stands for none. */
record DiskKeys(String os, Map<Integer, String> data) {
    static final String TYPE = "Microsoft.Compute/diskEncryptionSets";

    private static final String FIELD = "diskEncryptionSetId";
    private static final String NONE = "null";

    static DiskKeys read(String typed) {
        return read(typed, List.of(typed.split(",", -1)));
    }

    static DiskKeys read(String typed, List<String> parts) {
        Map<Integer, String> data = new LinkedHashMap<>();
        for (int i = 1; i < parts.size(); i += 2) {
            if (i + 1 == parts.size() || parts.get(i + 1).isBlank()) {
                throw new WrongCommandLine(
                        "'%s' names no disk encryption set for LUN %s."
                                .formatted(typed, parts.get(i)));
            }
            int lun = lun(typed, parts.get(i));
            if (data.put(lun, parts.get(i + 1)) != null) {
                throw new WrongCommandLine("'%s' names LUN %d twice.".formatted(typed, lun));
            }
        }
        return new DiskKeys(parts.getFirst(), data);
    }

    private static int lun(String typed, String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException noNumber) {
            throw new WrongCommandLine("'%s' in '%s' is no LUN.".formatted(text, typed));
        }
    }

    void writeTo(ObjectNode target, ResourceId group) {
        if (!isNone(os)) {
            target.withObjectProperty("encryption")
                    .withObjectProperty("osDiskImage")
                    .put(FIELD, id(os, group));
        }
        data.forEach((lun, key) -> {
            if (!isNone(key)) {
                ArrayNode disks =
                        target.withObjectProperty("encryption").withArrayProperty("dataDiskImages");
                disks.addObject().put("lun", lun).put(FIELD, id(key, group));
            }
        });
    }

    private static boolean isNone(String key) {
        return key.isBlank() || key.equalsIgnoreCase(NONE);
    }

    /** Refuses what is no well-formed id; whether there is such a set is not known here. */
    static String id(String typed, ResourceId group) {
        return ResourceId.of(TypedId.of(typed, group, TYPE)).toString();
    }
}
