package gallerist.app.exchange;

/**
 * Something in a document that is wrong or strange.
 *
 * @param line where it stands, from 1; 0 where the whole document is meant
 */
public record Complaint(String file, long line, String path, String sentence) {

    /** As compilers say it, so that editors find the place. */
    public String text() {
        String place = line == 0 ? file : file + ":" + line;
        return path.isEmpty()
                ? "%s: %s".formatted(place, sentence)
                : "%s: %s: %s".formatted(place, path, sentence);
    }
}
