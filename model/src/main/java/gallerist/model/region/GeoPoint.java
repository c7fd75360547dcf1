package gallerist.model.region;

/** A place on the globe, in degrees. */
public record GeoPoint(double latitude, double longitude) {}
