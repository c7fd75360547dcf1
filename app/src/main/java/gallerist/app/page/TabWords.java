package gallerist.app.page;

/** What each tab is for, in a few sentences, by its name. */
public final class TabWords {
    private TabWords() {}

    /** Empty for a tab that nobody has explained. */
    public static String about(String tab) {
        return switch (tab) {
            case "overview" ->
                    "What this is and how it stands: the figures first, then what it holds, then"
                            + " its facts. A double click on a row, or Enter, goes there.";
            case "replication" ->
                    "In which regions the version shall be, with how many replicas and in which"
                            + " storage, and how far each has come. Changes are collected below"
                            + " until you review and apply them; the service then copies what is"
                            + " missing and removes what is too much. Green means that the bytes"
                            + " were read back and compared.";
            case "sharing" ->
                    "Who holds a role here, given here or on something above. A role on the gallery"
                            + " reaches everything inside it; share the gallery rather than single"
                            + " versions, so that consumers follow new versions by themselves.";
            case "contents" ->
                    "Everything inside, to be chosen by its words and changed together: an action"
                            + " goes for all that match, not only for what is on the screen.";
            case "latest" ->
                    "Which version machines get in each region when they name none, and why; and"
                            + " what it would be if some version were left out of latest.";
            case "history" ->
                    "When the versions of this image came, how much they grew from one to the next,"
                            + " and from which of them machines were made.";
            case "scaling" ->
                    "How many replicas the version needs in each region for the machines that start"
                            + " at once, and from which text that rule is.";
            case "cost" ->
                    "What keeping this version costs a month, region by region, and what it costs"
                            + " once to bring its bytes there. A row leads to the plan that it is"
                            + " reckoned from; the service itself costs nothing.";
            case "advice" ->
                    "Good practice that is not followed here, with its reason and the change that"
                            + " would follow it. What does not matter here can be put off with a"
                            + " reason.";
            case "activity" ->
                    "What was tried on this and on everything inside it, by whom, and what it"
                            + " changed. The entries are chained: one that was altered or taken"
                            + " out would be noticed.";
            case "json" ->
                    "The resource as the cloud's API writes it. It can be copied, and read by every"
                            + " tool that understands that form.";
            case "users" ->
                    "People, by the name with which they sign in. A person without a role sees"
                            + " nothing; roles are given to them or to groups in which they are.";
            case "groups" ->
                    "People, service principals and other groups under one name. Whoever joins"
                            + " gets all roles of the group, and loses them on leaving.";
            case "service-principals" ->
                    "Programs that act for themselves, such as a pipeline that publishes versions."
                            + " They hold roles like people do.";
            case "tenants" ->
                    "Organisations: each has its people and its subscriptions. A gallery can be"
                            + " shared with a whole tenant.";
            case "subscriptions" ->
                    "What resources belong to, and what limits are counted against. A gallery can"
                            + " be shared with a subscription; new resources go into the one that"
                            + " you work in.";
            case "stores" ->
                    "Where each region keeps its bytes: a folder for each zone, on this disk, on"
                            + " another one, or on a mounted share. A test looks now whether a"
                            + " store is there, is the right one, and has room.";
            case "transfers" ->
                    "How fast all copies together may be, always or at some time of the day, and"
                            + " how often every copy is read again to see whether it still is what"
                            + " it was.";
            case "prices" ->
                    "The prices of one day, with which costs are estimated. Those that came with"
                            + " the program are no quotation: check them, and enter your own."
                            + " Nothing is converted between currencies.";
            case "backups" ->
                    "Copies of everything that the workspace knows, except the bytes of images."
                            + " One is made by itself when the program closes and an hour has"
                            + " passed. Bringing one back replaces what is known now, which is"
                            + " kept aside.";
            case "window" -> "How the window looks. It is kept with the workspace.";
            case "workspace" ->
                    "Which defaults new resources follow, whether outages may be rehearsed here,"
                            + " what this program is, and what to send to somebody who shall help.";
            case "take" ->
                    "Workshops with steps that are checked against a real workspace made for them;"
                            + " your own galleries are not touched. A folder of a trainer can be"
                            + " opened too, and says what is wrong in it.";
            case "seats" ->
                    "For whoever teaches: several classes on this machine, or the states that were"
                            + " handed in, and how far each is. Something can be let go wrong at a"
                            + " seat, and it can begin again.";
            default -> "";
        };
    }

    /** The page of the manual that says more. */
    static String topic(String tab) {
        return switch (tab) {
            case "replication", "stores" -> "regions";
            case "scaling", "transfers" -> "replicas";
            case "sharing", "tenants", "subscriptions" -> "sharing";
            case "users", "groups", "service-principals" -> "roles";
            case "latest" -> "latest";
            case "history" -> "versions";
            case "cost", "prices" -> "cost";
            case "advice" -> "publish";
            case "activity" -> "log";
            case "json" -> "documents";
            case "backups" -> "backup";
            case "window" -> "keyboard";
            case "workspace" -> "workspace";
            case "take", "seats" -> "workshops";
            default -> "galleries";
        };
    }
}
