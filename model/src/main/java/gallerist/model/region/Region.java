package gallerist.model.region;

import java.util.Optional;

/**
 * A region of the public cloud.
 *
 * @param pairedWith the name of the region that this one is paired with, empty where there is none;
 *     to be read in this direction only, pairs are not symmetric
 * @param accessRequired whether access to the region must be requested first
 */
public record Region(
        String name,
        String displayName,
        String geography,
        String geographyGroup,
        String physicalLocation,
        GeoPoint place,
        String pairedWith,
        boolean zones,
        boolean accessRequired) {

    public Optional<Region> pair() {
        return Regions.find(pairedWith);
    }

    /** A region is its name; sums over many versions ask often. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Region region && region.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
