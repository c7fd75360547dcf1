package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.image.DiskFormat;
import gallerist.storage.image.DiskFile;
import gallerist.storage.image.DiskLayout;
import java.io.IOException;

/** Tells the format of an image by its content; names of files say nothing. */
public final class DiskLayouts {
    private DiskLayouts() {}

    public static DiskLayout of(DiskFile file) throws IOException {
        Refusal.unless(file.size() > 0, new Problem.ImageEmpty(file.name()));
        Magic magic = Magic.of(file);
        return switch (magic) {
            case QCOW -> Qcow2Layout.of(file, Qcow2Header.of(file));
            case VHDX -> VhdxLayout.of(file);
            case VHD_COPY -> DynamicVhdLayout.of(file, VhdFooter.at(file, 0));
            case VHD_FOOTER -> fixed(file, file.size() - VhdFooter.LENGTH);
            case VHD_OLD_FOOTER -> fixed(file, file.size() - VhdFooter.OLD_LENGTH);
            case VMDK_SPARSE -> VmdkLayout.of(file, VmdkHeader.of(file));
            case VMDK_DESCRIPTOR -> throw VmdkDescriptor.of(file).refusal();
            case VMDK_COWD -> throw foreign(file, "VMDK of an ESX server (COWD)");
            case VMDK_SESPARSE -> throw foreign(file, "VMDK of an ESX server (seSparse)");
            case VDI -> throw foreign(file, "VDI");
            case QED -> throw foreign(file, "QED");
            case PARALLELS -> throw foreign(file, "Parallels");
            case DMG -> throw foreign(file, "DMG");
            case GZIP -> throw archived(file, "gzip");
            case XZ -> throw archived(file, "xz");
            case ZSTD -> throw archived(file, "zstd");
            case BZIP2 -> throw archived(file, "bzip2");
            case ZIP -> throw archived(file, "zip");
            case SEVEN_ZIP -> throw archived(file, "7z");
            case NONE -> new FlatLayout(file.name(), DiskFormat.RAW, file.size());
        };
    }

    private static DiskLayout fixed(DiskFile file, long at) throws IOException {
        VhdFooter footer = VhdFooter.at(file, at);
        footer.require(VhdFooter.FIXED);
        Refusal.unless(
                footer.size() <= at,
                new Problem.ImageCut(file.name(), "disk", 0, footer.size(), file.size()));
        return new FlatLayout(file.name(), DiskFormat.VHD_FIXED, footer.size());
    }

    private static Refusal foreign(DiskFile file, String format) {
        return new Refusal(new Problem.ImageFormatForeign(file.name(), format));
    }

    private static Refusal archived(DiskFile file, String packing) {
        return new Refusal(new Problem.ImageArchived(file.name(), packing));
    }
}
