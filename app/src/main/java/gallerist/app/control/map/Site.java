package gallerist.app.control.map;

import gallerist.app.fx.Mark;
import gallerist.model.region.Region;

/**
 * What a region holds.
 *
 * @param percent how much of it is there
 * @param isHome whether it is the home of what is looked at
 * @param isTarget whether it is to hold anything; one without bytes holds nothing all the same
 * @param fact a few words below its name, empty where nothing is held
 */
public record Site(
        Region region, Mark mark, int percent, boolean isHome, boolean isTarget, String fact) {

    public static Site empty(Region region) {
        return new Site(region, Mark.EMPTY, 0, false, false, "");
    }

    Spot spot() {
        return NaturalEarth.spot(region.place());
    }
}
