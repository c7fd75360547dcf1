package gallerist.app.cli.print;

import gallerist.model.gallery.Named;
import java.util.Locale;

/** The ways to print a result. */
public enum Format implements Named {
    JSON,
    JSONC,
    TABLE,
    TSV,
    YAML,
    YAMLC,
    NONE;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
