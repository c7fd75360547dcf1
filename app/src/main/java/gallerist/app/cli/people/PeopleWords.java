package gallerist.app.cli.people;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.model.sharing.PrincipalKind;
import java.util.List;

/** The words after {@code gallerist ad}. */
public final class PeopleWords {
    private PeopleWords() {}

    public static List<Word> list() {
        return List.of(
                noun("user", "People.", PeopleWords::users),
                noun("group", "Groups of people and programs.", PeopleWords::groups),
                noun("sp", "Service principals, for programs.", PeopleWords::servicePrincipals),
                noun(
                        "signed-in-user",
                        "Who acts.",
                        () -> List.of(verb("show", "Show who acts.", ShowSignedIn::new))));
    }

    private static List<Word> users() {
        return List.of(
                verb("create", "Make a person known.", CreateUser::new),
                verb("list", "List people.", () -> new ListPrincipals(PrincipalKind.USER)),
                verb("show", "Show a person.", () -> new ShowPrincipal(PrincipalKind.USER)),
                verb("delete", "Delete a person.", () -> new DeletePrincipal(PrincipalKind.USER)));
    }

    private static List<Word> groups() {
        return List.of(
                verb("create", "Make a group.", CreateTeam::new),
                verb("list", "List groups.", () -> new ListPrincipals(PrincipalKind.GROUP)),
                verb("show", "Show a group.", () -> new ShowPrincipal(PrincipalKind.GROUP)),
                verb("delete", "Delete a group.", () -> new DeletePrincipal(PrincipalKind.GROUP)),
                noun("member", "Who belongs to a group.", PeopleWords::members));
    }

    private static List<Word> members() {
        return List.of(
                verb("add", "Add a member.", AddMember::new),
                verb("list", "List members.", ListMembers::new),
                verb("remove", "Remove a member.", RemoveMember::new));
    }

    private static List<Word> servicePrincipals() {
        PrincipalKind kind = PrincipalKind.SERVICE_PRINCIPAL;
        return List.of(
                verb("create", "Make a service principal.", CreateServicePrincipal::new),
                verb("list", "List service principals.", () -> new ListPrincipals(kind)),
                verb("show", "Show a service principal.", () -> new ShowPrincipal(kind)),
                verb("delete", "Delete a service principal.", () -> new DeletePrincipal(kind)));
    }
}
