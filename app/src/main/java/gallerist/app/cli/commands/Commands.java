package gallerist.app.cli.commands;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.account.AccountWords;
import gallerist.app.cli.activity.ActivityWords;
import gallerist.app.cli.advice.AdviceWords;
import gallerist.app.cli.compare.Compare;
import gallerist.app.cli.cost.CostWords;
import gallerist.app.cli.cost.PriceWords;
import gallerist.app.cli.exchange.Export;
import gallerist.app.cli.exchange.Import;
import gallerist.app.cli.feature.FeatureWords;
import gallerist.app.cli.group.GroupWords;
import gallerist.app.cli.image.ImageWords;
import gallerist.app.cli.limits.LimitWords;
import gallerist.app.cli.lock.LockWords;
import gallerist.app.cli.machine.MachineWords;
import gallerist.app.cli.manual.Help;
import gallerist.app.cli.people.PeopleWords;
import gallerist.app.cli.region.RegionWords;
import gallerist.app.cli.replication.ReplicationWords;
import gallerist.app.cli.resource.ResourceWords;
import gallerist.app.cli.role.RoleWords;
import gallerist.app.cli.scale.ScaleWords;
import gallerist.app.cli.screenshot.Screenshot;
import gallerist.app.cli.sig.SigWords;
import gallerist.app.cli.source.SourceWords;
import gallerist.app.cli.tag.TagWords;
import gallerist.app.cli.verify.Verify;
import gallerist.app.cli.verify.VerifyWords;
import gallerist.app.cli.workshop.WorkshopWords;
import gallerist.app.cli.workspace.WorkspaceWords;
import gallerist.model.gallery.Kind;
import java.util.List;

/** The tree of words. Each noun with many words lists them in a file of its own. */
public final class Commands {
    private Commands() {}

    public static Noun root() {
        return noun(
                "gallerist",
                "Manage galleries of virtual-machine images in a workspace of your own.",
                Commands::words);
    }

    private static List<Word> words() {
        return List.of(
                noun("sig", "Galleries, and the images and applications in them.", SigWords::list),
                noun("group", "Resource groups.", GroupWords::list),
                noun("account", "Subscriptions, tenants and locations.", AccountWords::list),
                noun("feature", "Previews of the service.", FeatureWords::list),
                noun("ad", "People, groups and service principals.", PeopleWords::list),
                noun("role", "Who may do what.", RoleWords::list),
                noun("lock", "Guards against deletion and change.", LockWords::list),
                noun("tag", "Names and values that people hang on resources.", TagWords::list),
                noun("resource", "Resources of all kinds.", ResourceWords::list),
                noun("activity-log", "What was tried, by whom.", ActivityWords::list),
                noun(
                        "monitor",
                        "The log by its other name.",
                        () ->
                                List.of(
                                        noun(
                                                "activity-log",
                                                "What was tried, by whom.",
                                                ActivityWords::list))),
                noun("workspace", "The folder that holds everything.", WorkspaceWords::list),
                noun("image", "Managed images, and disk images as files.", ImageWords::list),
                noun("snapshot", "Snapshots.", () -> SourceWords.list(Kind.SNAPSHOT)),
                noun("disk", "Disks.", () -> SourceWords.list(Kind.DISK)),
                noun("vm", "Virtual machines.", () -> MachineWords.list(Kind.VIRTUAL_MACHINE)),
                noun("vmss", "Scale sets.", () -> MachineWords.list(Kind.SCALE_SET)),
                noun("prices", "What a GB costs.", PriceWords::list),
                noun("cost", "What versions cost.", CostWords::list),
                verb("compare", "Tell how two galleries, images or versions differ.", Compare::new),
                noun("replication", "Where versions are, and shall be.", ReplicationWords::list),
                noun("region", "The regions there are.", RegionWords::list),
                noun("advice", "What good practice says.", AdviceWords::list),
                noun("limits", "What is used of what is allowed.", LimitWords::list),
                noun("scale", "How many replicas a roll-out needs.", ScaleWords::list),
                verb(
                        "verify",
                        "Read copies again and compare them; finds also a single file that was lost.",
                        Verify::new),
                noun("scrub", "When copies are read again by themselves.", VerifyWords::scrub),
                verb("worker", "Own the workspace and run others' commands.", Worker::new),
                noun("workshop", "Learn and teach with real bytes.", WorkshopWords::list),
                verb("import", "Bring in what az or a template says.", Import::new),
                verb("export", "Write resources as documents.", Export::new),
                verb("screenshot", "A picture of the desktop.", Screenshot::new),
                verb("help", "Explain a command or a topic; 'help topics' lists them.", Help::new),
                noun("completion", "Print a script that completes commands.", Commands::shells));
    }

    private static List<Word> shells() {
        return List.of(
                verb("bash", "For bash.", () -> new Completion(Shell.BASH)),
                verb("zsh", "For zsh.", () -> new Completion(Shell.ZSH)),
                verb("fish", "For fish.", () -> new Completion(Shell.FISH)));
    }
}
