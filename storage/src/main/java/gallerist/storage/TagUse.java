package gallerist.storage;

/** How many resources have a tag with a value. */
public record TagUse(String name, String value, long resources) {}
