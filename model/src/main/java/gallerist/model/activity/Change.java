package gallerist.model.activity;

/**
 * One field that an operation changed.
 *
 * @param before what it was, empty where it did not exist
 * @param after what it is now, empty where it exists no more
 */
public record Change(String field, String before, String after) {}
