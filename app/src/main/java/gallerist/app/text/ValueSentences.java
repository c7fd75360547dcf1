package gallerist.app.text;

import static gallerist.app.text.Phrases.listed;
import static gallerist.app.text.Phrases.meant;

import gallerist.model.Problem;
import java.util.List;

/** A name, a number, a text or a link that cannot be. */
final class ValueSentences {
    private ValueSentences() {}

    static String of(Problem.OfValue problem) {
        return switch (problem) {
            case Problem.NameInvalid(String name) ->
                    ("The name '%s' is invalid. A name is not empty and has no '/' and no control"
                                    + " characters.")
                            .formatted(name);
            case Problem.GroupNameInvalid(String name) ->
                    ("The resource group name '%s' is invalid. Allowed are up to 90 letters,"
                                    + " digits, '-', '_', '(', ')' and '.', not ending with '.'.")
                            .formatted(name);
            case Problem.GalleryNameInvalid(String name) -> galleryName(name);
            case Problem.EntityNameInvalid(String name) ->
                    ("The entity name '%s' is invalid according to its validation rule:"
                                    + " ^[^_\\W][\\w-._]{0,79}(?<![-.])$.")
                            .formatted(name);
            case Problem.ApplicationNameInvalid(String name) ->
                    ("The gallery application name '%s' is invalid. Allowed are up to 117 letters,"
                                    + " digits, '-', '_' and '.', not ending with '.'.")
                            .formatted(name);
            case Problem.VersionNameInvalid(String name) ->
                    ("The image version name '%s' is invalid. The image version name should follow"
                                    + " Major(int).Minor(int).Patch(int) format, for e.g: 1.0.0,"
                                    + " 2018.12.1 etc, with each number between 0 and 2,147,483,647.")
                            .formatted(name);
            case Problem.ApplicationVersionNameInvalid(String name) ->
                    ("The gallery application version name '%s' is invalid. The application version"
                                    + " name should follow Major(int32).Minor(int32).Patch(int32)"
                                    + " format, where each number is between 0 and 2,147,483,647"
                                    + " (inclusive). E.g. 1.0.0, 2018.12.1 etc.")
                            .formatted(name);
            case Problem.IdInvalid(String id) ->
                    ("'%s' is no resource id. Expect a fully qualified resource Id that starts"
                                    + " with '/subscriptions/{subscriptionId}'.")
                            .formatted(id);
            case Problem.PropertyIdInvalid(String field, String id) ->
                    ("Property id '%s' at path 'properties.%s' is invalid. Expect fully qualified"
                                    + " resource Id that start with '/subscriptions/{subscriptionId}'.")
                            .formatted(id, field);
            case Problem.IdentifierInvalid(String part, String text, long limit) ->
                    ("Asset name galleryImage.properties.identifier.%s '%s' is not valid. It cannot"
                                    + " be empty. Allowed characters are uppercase or lowercase letters,"
                                    + " digits, hyphen(-), period (.), underscore (_). Names are not"
                                    + " allowed to end with period(.). The length of the name cannot exceed"
                                    + " %d characters.")
                            .formatted(part, text, limit);
            case Problem.RangeReversed(String field) ->
                    "The minimum value of %1$s must not be greater than the maximum value of %1$s."
                            .formatted(field);
            case Problem.OutOfRange(String field, long number, long min, long max) ->
                    ("The value %d of parameter %s is out of range. The value must be between %d"
                                    + " and %d, inclusive.")
                            .formatted(number, field, min, max);
            case Problem.ControlCharacter(String field, int character) ->
                    "The text of %s has the control character %s. Remove it."
                            .formatted(field, Visible.number(character));
            case Problem.TextTooLong(String field, long length, long limit) ->
                    "The text of %s has %d characters; at most %d are allowed."
                            .formatted(field, length, limit);
            case Problem.LinkInvalid(String field, String text) ->
                    ("'%s' is no link for %s. Give an absolute http or https link of at most 2,048"
                                    + " characters.")
                            .formatted(text, field);
            case Problem.MailInvalid(String field, String text) ->
                    "'%s' is no mail address for %s. Give one such as images@contoso.com."
                            .formatted(text, field);
            case Problem.DateInvalid(String field, String text) ->
                    ("Could not convert string to DateTimeOffset: %s. Path 'properties.%s'. Give"
                                    + " a date such as 2030-01-31 or 2030-01-31T12:00:00Z.")
                            .formatted(text, field);
            case Problem.EndOfLifePassed(var at) ->
                    "EndOfLifeDate must be set to a future date; %s has passed.".formatted(at);
            case Problem.TooManyTags(int count) ->
                    "A resource has at most 50 tags, not %d.".formatted(count);
            case Problem.TagNameInvalid(String name) ->
                    ("The tag name '%s' is invalid. It has 1 to 512 characters and none of"
                                    + " < > %% & \\ ? /.")
                            .formatted(name);
            case Problem.TagTwice(String name) ->
                    "The tag '%s' is given twice; the case of its name does not matter."
                            .formatted(name);
            case Problem.TagValueTooLong(String name, int length) ->
                    "The value of the tag '%s' has %d characters; at most 256 are allowed."
                            .formatted(name, length);
            case Problem.Missing(String field) ->
                    "Required parameter '%s' is missing (null).".formatted(field);
            case Problem.PathNotFound(String path, List<String> names, int items) ->
                    names.isEmpty()
                            ? "The path '%s' leads nowhere: there are %d items."
                                    .formatted(path, items)
                            : "The path '%s' leads nowhere. Properties there are: %s."
                                    .formatted(path, listed(names));
            case Problem.PropertyUnknown(
                            String path,
                            String type,
                            String nearest,
                            List<String> beside) ->
                    "'%s' is no property of %s.%s"
                            .formatted(
                                    path,
                                    type,
                                    nearest.isEmpty() && !beside.isEmpty()
                                            ? " Properties there are: %s.".formatted(listed(beside))
                                            : meant(nearest));
            case Problem.ChoiceUnknown(String field, String text, List<String> choices) ->
                    "'%s' is no value of %s.%s Allowed are: %s."
                            .formatted(text, field, meant(text, choices), listed(choices));
        };
    }

    private static String galleryName(String name) {
        if (name.matches("[A-Za-z0-9][A-Za-z0-9._]*[._]")) {
            return ("The provided resource name %s has these invalid trailing characters: %s. The"
                            + " name can not end with characters: ._")
                    .formatted(name, name.replaceFirst("^.*?([._]+)$", "$1"));
        }
        return ("Gallery name '%s' is invalid. Allowed characters are English alphanumeric"
                        + " characters, with underscores, and periods allowed in the middle, up to"
                        + " 80 characters total. All other special characters, including dashes,"
                        + " are disallowed.")
                .formatted(name);
    }
}
