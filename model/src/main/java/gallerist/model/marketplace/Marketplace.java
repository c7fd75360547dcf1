package gallerist.model.marketplace;

import gallerist.model.Caution;
import gallerist.model.Nearest;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.OsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Common images of the marketplace, by general knowledge of 2026. The list is no catalogue: what is
 * not in it can exist all the same.
 */
public final class Marketplace {
    private static final String TABLE =
            """
            AlmaLinux almalinux-x86_64 9-gen2 Linux V2 x64
            Canonical 0001-com-ubuntu-server-jammy 22_04-lts Linux V1 x64
            Canonical 0001-com-ubuntu-server-jammy 22_04-lts-arm64 Linux V2 Arm64
            Canonical 0001-com-ubuntu-server-jammy 22_04-lts-gen2 Linux V2 x64
            Canonical ubuntu-24_04-lts server Linux V2 x64
            Canonical ubuntu-24_04-lts server-arm64 Linux V2 Arm64
            Canonical ubuntu-24_04-lts server-gen1 Linux V1 x64
            Debian debian-11 11-gen2 Linux V2 x64
            Debian debian-12 12 Linux V1 x64
            Debian debian-12 12-arm64 Linux V2 Arm64
            Debian debian-12 12-gen2 Linux V2 x64
            MicrosoftSQLServer sql2022-ws2022 enterprise-gen2 Windows V2 x64
            MicrosoftSQLServer sql2022-ws2022 standard-gen2 Windows V2 x64
            MicrosoftWindowsDesktop windows-10 win10-22h2-ent-g2 Windows V2 x64
            MicrosoftWindowsDesktop windows-11 win11-23h2-ent Windows V2 x64
            MicrosoftWindowsDesktop windows-11 win11-24h2-ent Windows V2 x64
            MicrosoftWindowsServer WindowsServer 2019-datacenter-gensecond Windows V2 x64
            MicrosoftWindowsServer WindowsServer 2022-datacenter Windows V1 x64
            MicrosoftWindowsServer WindowsServer 2022-datacenter-azure-edition Windows V2 x64
            MicrosoftWindowsServer WindowsServer 2022-datacenter-g2 Windows V2 x64
            MicrosoftWindowsServer WindowsServer 2025-datacenter-g2 Windows V2 x64
            Oracle Oracle-Linux ol9-lvm-gen2 Linux V2 x64
            RedHat RHEL 8-lvm-gen2 Linux V2 x64
            RedHat RHEL 9-lvm-gen2 Linux V2 x64
            SUSE sles-15-sp5 gen2 Linux V2 x64
            """;

    private static final List<MarketplaceImage> COMMON =
            TABLE.lines().map(Marketplace::read).toList();

    private Marketplace() {}

    private static MarketplaceImage read(String line) {
        String[] words = line.split(" ", -1);
        return new MarketplaceImage(
                new Identifier(words[0], words[1], words[2]),
                Named.find(OsType.class, words[3]).orElseThrow(),
                Named.find(Generation.class, words[4]).orElseThrow(),
                Named.find(Architecture.class, words[5]).orElseThrow());
    }

    /** By publisher, offer and SKU. */
    public static List<MarketplaceImage> common() {
        return COMMON;
    }

    /** What is to be known of a definition that carries the name of an image in the marketplace. */
    public static List<Caution> cautions(ImageDefinition definition) {
        Identifier own = definition.identifier();
        List<MarketplaceImage> offered =
                COMMON.stream().filter(image -> isSameOffer(image.identifier(), own)).toList();
        Optional<MarketplaceImage> same =
                offered.stream()
                        .filter(image -> image.identifier().sku().equalsIgnoreCase(own.sku()))
                        .findFirst();
        return same.map(image -> differences(definition, image))
                .orElseGet(() -> unknownSku(own, offered));
    }

    private static boolean isSameOffer(Identifier one, Identifier other) {
        return one.publisher().equalsIgnoreCase(other.publisher())
                && one.offer().equalsIgnoreCase(other.offer());
    }

    private static List<Caution> differences(ImageDefinition own, MarketplaceImage image) {
        List<Caution> cautions = new ArrayList<>();
        add(cautions, image, "OS type", own.osType(), image.osType());
        add(cautions, image, "generation", own.generation(), image.generation());
        add(cautions, image, "architecture", own.architecture(), image.architecture());
        return cautions;
    }

    private static <N extends Named> void add(
            List<Caution> cautions, MarketplaceImage image, String what, N own, N theirs) {
        if (!own.equals(theirs)) {
            cautions.add(
                    new Caution.MarketplaceDiffers(
                            image.identifier(), what, own.text(), theirs.text()));
        }
    }

    private static List<Caution> unknownSku(Identifier own, List<MarketplaceImage> offered) {
        List<String> skus = offered.stream().map(image -> image.identifier().sku()).toList();
        return skus.isEmpty()
                ? List.of()
                : List.of(new Caution.MarketplaceSkuUnknown(own, Nearest.to(own.sku(), skus)));
    }
}
