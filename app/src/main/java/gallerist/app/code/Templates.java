package gallerist.app.code;

import gallerist.app.code.Request.Attach;
import gallerist.app.code.Request.Call;
import gallerist.app.code.Request.Change;
import gallerist.app.code.Request.Create;
import gallerist.app.code.Request.Delete;
import gallerist.app.code.Request.Group;
import gallerist.app.code.Request.Read;
import gallerist.app.exchange.template.ArmTemplate;
import gallerist.app.exchange.template.Attached;
import gallerist.app.exchange.template.Bicep;
import gallerist.app.exchange.template.Deployable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What shall be in a group. A template can neither delete nor ask for anything. */
record Templates(List<Deployable> resources, List<Attached> attached) {

    static Optional<String> arm(List<Request> requests, String apiVersion) {
        return of(requests)
                .map(wanted ->
                        Printed.pretty(
                                ArmTemplate.print(wanted.resources, wanted.attached, apiVersion)));
    }

    static Optional<String> bicep(List<Request> requests, String apiVersion) {
        return of(requests)
                .map(wanted -> Bicep.print(wanted.resources, wanted.attached, apiVersion));
    }

    private static Optional<Templates> of(List<Request> requests) {
        List<Deployable> resources = new ArrayList<>();
        List<Attached> attached = new ArrayList<>();
        for (Request request : requests) {
            switch (request) {
                case Create(Deployable made) -> resources.add(made);
                case Change(_, Deployable changed) -> resources.add(changed);
                case Attach(Attached wanted) -> attached.add(wanted);
                case Group _ -> {}
                case Read _, Delete _, Call _ -> {
                    return Optional.empty();
                }
            }
        }
        return resources.isEmpty() && attached.isEmpty()
                ? Optional.empty()
                : Optional.of(new Templates(resources, attached));
    }
}
