package gallerist.app.importing;

import gallerist.app.exchange.Complaint;
import gallerist.app.exchange.Plan;
import gallerist.app.exchange.Reading;
import gallerist.app.exchange.Remark;
import gallerist.app.text.Figures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What documents would change.
 *
 * @param plan applied as it was seen; none where nothing was read
 * @param obstacle why it cannot be applied, empty where it can
 * @param complaints with file, line and field
 * @param remarks what somebody should know
 */
record Prospect(
        Optional<Plan> plan, String obstacle, List<String> complaints, List<String> remarks) {
    private static final int MOST = 50;

    Prospect {
        complaints = List.copyOf(complaints);
        remarks = List.copyOf(remarks);
    }

    static Prospect none(String obstacle) {
        return new Prospect(Optional.empty(), obstacle, List.of(), List.of());
    }

    static Prospect unread(String complaint) {
        return new Prospect(
                Optional.empty(), "A file can't be read", List.of(complaint), List.of());
    }

    static Prospect of(Plan plan, Reading.Read read) {
        List<String> remarks =
                Stream.concat(
                                plan.remarks().stream(),
                                read.leftOut().stream()
                                        .map(Remark::sentence)
                                        .map("Left out: "::concat))
                        .limit(MOST)
                        .toList();
        return new Prospect(
                Optional.of(plan),
                obstacle(plan),
                plan.complaints().stream().map(Complaint::text).limit(MOST).toList(),
                remarks);
    }

    private static String obstacle(Plan plan) {
        if (plan.complaintCount() > 0) {
            return Figures.counted(plan.complaintCount(), "thing is wrong", "things are wrong");
        }
        return plan.changes() == 0 ? "Everything is as the documents say already" : "";
    }

    List<Plan.Row> rows() {
        return plan.map(Plan::rows).orElse(List.of());
    }

    /** Such as {@code 3 resources: 2 new, 1 changed}. */
    String summary() {
        return plan.filter(_ -> complaints.isEmpty()).map(Plan::text).orElse("");
    }
}
