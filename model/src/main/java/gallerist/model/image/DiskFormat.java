package gallerist.model.image;

import gallerist.model.gallery.Named;
import java.util.Optional;

/** The formats of disk images that are understood, each with its subformat. */
public enum DiskFormat implements Named {
    RAW("raw", ""),
    VHD_FIXED("vhd", "fixed"),
    VHD_DYNAMIC("vhd", "dynamic"),
    VHDX_FIXED("vhdx", "fixed"),
    VHDX_DYNAMIC("vhdx", "dynamic"),
    QCOW2_V2("qcow2", "v2"),
    QCOW2_V3("qcow2", "v3"),
    VMDK_SPARSE("vmdk", "monolithicSparse"),
    VMDK_STREAM("vmdk", "streamOptimized");

    private final String text;
    private final String subformat;

    DiskFormat(String text, String subformat) {
        this.text = text;
        this.subformat = subformat;
    }

    @Override
    public String text() {
        return text;
    }

    public Optional<String> subformat() {
        return Optional.of(subformat).filter(name -> !name.isEmpty());
    }
}
