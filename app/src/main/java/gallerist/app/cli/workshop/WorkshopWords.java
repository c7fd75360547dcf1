package gallerist.app.cli.workshop;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist workshop}. */
public final class WorkshopWords {
    private WorkshopWords() {}

    public static List<Word> list() {
        return List.of(
                verb("list", "List the workshops that there are.", ListWorkshops::new),
                verb("start", "Make the workspace of a class.", StartWorkshop::new),
                verb("show", "Show what is to be done next.", ShowWorkshop::new),
                verb("status", "Tell which steps are done.", ShowProgress::new),
                verb("figures", "Tell what the figures come to.", ShowFigures::new),
                verb("reset", "Begin again from the start.", ResetWorkshop::new),
                verb("export", "Write what was done as a report.", ExportWorkshop::new),
                verb("new", "Begin a workshop of your own.", NewWorkshop::new),
                verb("check", "Look for mistakes in the text of a workshop.", CheckWorkshop::new),
                verb("run", "Solve a workshop by its own solutions, as a trial.", RunWorkshop::new),
                noun("seats", "Several people, and where each stands.", WorkshopWords::seats));
    }

    private static List<Word> seats() {
        return List.of(
                verb("make", "Make seats on this machine.", MakeSeats::new),
                verb("list", "Tell how far each seat is.", ListSeats::new),
                verb("fault", "Let something go wrong at a seat.", BreakSeat::new),
                verb("reset", "Let seats begin again.", ResetSeats::new));
    }
}
