package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.option.TypedId;
import gallerist.app.cli.option.TypedLink;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.ResourceId;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an image version is made from: exactly one kind of source. */
final class SourceOptions {
    private static final String SOURCE = "storageProfile.source.";
    private static final String COMMUNITY = "/communityGalleries/";
    private static final String OS_DISK = "storageProfile.osDiskImage.source.";

    @Option(
            names = "--managed-image",
            paramLabel = "NAME_OR_ID",
            description = "Make it from a managed image.")
    private String managedImage = "";

    @Option(
            names = "--os-snapshot",
            paramLabel = "NAME_OR_ID",
            description = "Make it from the snapshot of an OS disk, or by id from a disk.")
    private String osSnapshot = "";

    @Option(
            names = "--os-vhd-uri",
            paramLabel = "LINK|FILE",
            description =
                    "Make it from a VHD: a file of this machine is captured; a link into a storage"
                            + " account is only recorded.")
    private String osVhd = "";

    @Option(
            names = "--os-vhd-storage-account",
            paramLabel = "NAME_OR_ID",
            description = "The storage account of the VHD.")
    private String osVhdAccount = "";

    @Option(
            names = "--virtual-machine",
            paramLabel = "NAME_OR_ID",
            description = "Make it from a virtual machine.")
    private String machine = "";

    @Option(
            names = "--image-version",
            paramLabel = "ID",
            description = "Make it from another image version, or an image open to everyone.")
    private String imageVersion = "";

    @Option(
            names = "--metadata-only",
            description = "Record it without bytes; no machine can be made from it.")
    private boolean metadataOnly;

    @Mixin private ImageFileOptions files = new ImageFileOptions();
    @Mixin private DataDiskOptions data = new DataDiskOptions();

    /** Refuses a command line with no source, with several, or with parts that do not fit. */
    void check() {
        long named =
                Stream.of(managedImage, osSnapshot, osVhd, machine, imageVersion)
                        .filter(source -> !source.isEmpty())
                        .count();
        if (named + (metadataOnly ? 1 : 0) + (files.given() ? 1 : 0) != 1) {
            throw new WrongCommandLine(
                    "Give exactly one source: --os-image, --managed-image, --os-snapshot,"
                            + " --os-vhd-uri, --virtual-machine, --image-version or --metadata-only.");
        }
        if (TypedLink.isElsewhere(osVhd) && osVhdAccount.isEmpty()) {
            throw WrongCommandLine.missing("--os-vhd-storage-account");
        }
        if (osVhd.isEmpty() && !osVhdAccount.isEmpty()) {
            throw WrongCommandLine.missing("--os-vhd-uri");
        }
        if (data.given() && osSnapshot.isEmpty() && osVhd.isEmpty()) {
            throw new WrongCommandLine(
                    "Data disks of their own go with --os-snapshot or --os-vhd-uri only; every"
                            + " other source brings its data disks along.");
        }
        files.check();
        data.check();
    }

    void writeTo(TypedBody body, Session session, ResourceId group) {
        body.text(SOURCE + "id", id(managedImage, group, "Microsoft.Compute/images"))
                .text(SOURCE + (isCommunity() ? "communityGalleryImageId" : "id"), imageVersion)
                .text(
                        SOURCE + "virtualMachineId",
                        id(machine, group, "Microsoft.Compute/virtualMachines"))
                .text(OS_DISK + "id", id(osSnapshot, group, DataDiskOptions.SNAPSHOTS))
                .text(OS_DISK + "uri", osVhd.isEmpty() ? "" : TypedLink.of(session, osVhd))
                .text(
                        OS_DISK + "storageAccountId",
                        TypedLink.isElsewhere(osVhd)
                                ? id(osVhdAccount, group, DataDiskOptions.ACCOUNTS)
                                : "");
        files.writeTo(body, session);
        data.writeTo(body, session, group);
    }

    private boolean isCommunity() {
        return imageVersion.regionMatches(true, 0, COMMUNITY, 0, COMMUNITY.length());
    }

    /** Tells what is not fetched. */
    void explain(Session session) {
        if (TypedLink.isElsewhere(osVhd)) {
            session.say("The disks are recorded by their links; nothing was fetched.");
        }
    }

    private static String id(String typed, ResourceId group, String type) {
        return typed.isEmpty() ? "" : TypedId.of(typed, group, type);
    }
}
