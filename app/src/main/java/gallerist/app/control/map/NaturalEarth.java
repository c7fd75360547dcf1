package gallerist.app.control.map;

import gallerist.model.region.GeoPoint;

/**
 * The projection Natural Earth I (Tom Patterson, Bojan Šavrič and others, 2011) about the meridian
 * that leaves Asia and America whole. The flat world is {@link #WIDTH} units wide.
 */
public final class NaturalEarth {
    public static final double WIDTH = 1000;

    /** The meridian in the middle; the world is cut on the other side of it. */
    static final double MERIDIAN = 11;

    /** What is drawn ends here. */
    static final double NORTH = 84;

    static final double SOUTH = -57;

    private static final double EQUATOR = 0.8707;
    private static final double SCALE = WIDTH / (2 * Math.PI * EQUATOR);

    private NaturalEarth() {}

    public static Spot spot(GeoPoint place) {
        double east = place.longitude() - MERIDIAN;
        return flat(place.latitude(), east < -180 ? east + 360 : east > 180 ? east - 360 : east);
    }

    /**
     * Projects a point of which it is known on which side of the cut it lies.
     *
     * @param east degrees east of the meridian in the middle
     */
    static Spot flat(double latitude, double east) {
        double phi = Math.toRadians(latitude);
        double phi2 = phi * phi;
        double phi4 = phi2 * phi2;
        double length =
                EQUATOR
                        - 0.131979 * phi2
                        + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4));
        double height =
                phi
                        * (1.007226
                                + phi2
                                        * (0.015085
                                                + phi4
                                                        * (-0.044475
                                                                + 0.028874 * phi2
                                                                - 0.005916 * phi4)));
        return new Spot(SCALE * Math.toRadians(east) * length, -SCALE * height);
    }
}
