package gallerist.app.cli.cost;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.PricesJson;

/** Shows the prices that costs are estimated with, and of which day they are. */
@Example("gallerist prices show")
final class ShowPrices implements Command {

    @Override
    public Answer run(Session session) {
        return Answer.of(PricesJson.print(session.workspace().prices().show()));
    }
}
