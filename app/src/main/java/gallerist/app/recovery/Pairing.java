package gallerist.app.recovery;

import gallerist.model.gallery.ImageVersion;
import gallerist.model.region.Region;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import java.util.Optional;

/** A version with the region that is paired with its home, and how safe that makes it. */
record Pairing(ImageVersion version, Optional<Region> pair, Safety safety) {

    /** How safe an image is against the loss of its home region. */
    enum Safety {
        VERIFIED,
        NO_BYTES,
        PLANNED,
        NOT_LATEST,
        MISSING,
        NO_PAIR
    }

    static Pairing of(Known now, ImageVersion version) {
        Optional<Region> pair = version.location().pair();
        return new Pairing(
                version,
                pair,
                pair.map(region -> safety(now, version, region)).orElse(Safety.NO_PAIR));
    }

    /** Whether machines could be made from it in the pair of a region, would that be lost. */
    static boolean isUsable(Known now, ImageVersion version, Region lost) {
        return switch (lost.pair().map(pair -> safety(now, version, pair)).orElse(Safety.NO_PAIR)) {
            // Versions recorded without bytes count by their plan.
            case VERIFIED, NOT_LATEST, NO_BYTES -> true;
            case PLANNED, MISSING, NO_PAIR -> false;
        };
    }

    boolean isGap() {
        return safety != Safety.VERIFIED;
    }

    private static Safety safety(Known now, ImageVersion version, Region pair) {
        boolean isTarget = version.publishing().target(pair).isPresent();
        if (!isTarget) {
            return Safety.MISSING;
        }
        Optional<RegionWord.Reading> there =
                Optional.ofNullable(now.replication().get(version.id().key())).stream()
                        .flatMap(each -> each.regions().stream())
                        .filter(in -> in.region().equals(pair))
                        .map(in -> in.reading())
                        .findFirst();
        if (there.filter(each -> each.word() instanceof RegionWord.NoBytes).isPresent()) {
            return Safety.NO_BYTES;
        }
        boolean isVerified =
                there.filter(each ->
                                each.state() == RegionState.COMPLETED
                                        && !(each.word() instanceof RegionWord.Offline))
                        .isPresent();
        if (!isVerified) {
            return Safety.PLANNED;
        }
        boolean isExcluded =
                version.publishing()
                        .target(pair)
                        .filter(version.publishing()::excludedIn)
                        .isPresent();
        return isExcluded ? Safety.NOT_LATEST : Safety.VERIFIED;
    }
}
