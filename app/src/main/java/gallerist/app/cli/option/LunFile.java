package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import java.nio.file.Path;

/** A data disk as people type it: {@code 0=data.vhd}. */
public record LunFile(int lun, Path file) {

    /** The file as seen from the folder where it was typed. */
    public static LunFile read(Session session, String typed) {
        int equals = typed.indexOf('=');
        if (equals < 1 || !typed.substring(0, equals).matches("[0-9]{1,2}")) {
            throw new WrongCommandLine(
                    "'%s' is not LUN=FILE, such as 0=data.vhd.".formatted(typed));
        }
        return new LunFile(
                Integer.parseInt(typed.substring(0, equals)),
                session.resolve(Path.of(typed.substring(equals + 1))));
    }
}
