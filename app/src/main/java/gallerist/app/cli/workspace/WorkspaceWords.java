package gallerist.app.cli.workspace;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.demo.Demo;
import java.util.List;

/** The words after {@code gallerist workspace}. */
public final class WorkspaceWords {
    private WorkspaceWords() {}

    public static List<Word> list() {
        return List.of(
                verb("init", "Make a workspace.", InitWorkspace::new),
                verb("info", "Tell about the workspace.", ShowWorkspace::new),
                verb("set", "Choose how the workspace behaves.", SetWorkspace::new),
                verb("check", "Look whether everything is whole.", CheckWorkspace::new),
                verb("backup", "Save what the workspace knows.", MakeBackup::new),
                verb("backups", "List the backups in the workspace.", ListBackups::new),
                verb("restore", "Bring a backup back.", RestoreWorkspace::new),
                verb(
                        "rebuild",
                        "Make the catalogue again from the region stores.",
                        RebuildWorkspace::new),
                verb("pack", "Put a whole workspace in one file.", PackWorkspace::new),
                verb("unpack", "Make a workspace of such a file.", UnpackWorkspace::new),
                verb("demo", "Fill an empty workspace to try things out.", Demo::new));
    }
}
