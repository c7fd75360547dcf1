package gallerist.app.report.dial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.junit.jupiter.api.Test;

class AskedTest {
    @Test
    void whatIsBoundToItIsToldOfTheNewAnswerAtOnce() {
        Asked asked = new Asked("old");
        List<String> told = new ArrayList<>();
        StringBinding page = Bindings.createStringBinding(asked::now, asked.shown());
        page.addListener((_, _, now) -> told.add(now));

        asked.shown().set("new");

        assertThat(told).containsExactly("new");
        assertThat(page.get()).isEqualTo("new");
    }
}
