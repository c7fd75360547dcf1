package gallerist.app.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whole command lines that show a command's use, shown by its help. A command that serves several
 * words writes <code>{}</code> for those that lead to it; otherwise a line is shown where it fits.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Example {
    String[] value();
}
