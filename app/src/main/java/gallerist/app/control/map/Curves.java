package gallerist.app.control.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bends the passages so that no two of them run along each other where that can be helped. */
final class Curves {
    private static final double BEND = 0.20;
    private static final double WIDER = 0.31;

    private Curves() {}

    /** One for each passage, on the flat world; what moves is bent least. */
    static Map<String, Curve> of(List<Passage> passages) {
        List<Curve> curves = new ArrayList<>();
        Map<String, Curve> byPassage = new HashMap<>();
        for (Passage passage : inOrder(passages)) {
            Spot from = NaturalEarth.spot(passage.from().place());
            Spot to = NaturalEarth.spot(passage.to().place());
            Curve usual = Curve.between(from, to, BEND);
            Curve curve =
                    curves.stream().anyMatch(usual::runsAlong)
                            ? Curve.between(from, to, WIDER)
                            : usual;
            curves.add(curve);
            byPassage.put(passage.id(), curve);
        }
        return byPassage;
    }

    private static List<Passage> inOrder(List<Passage> passages) {
        return passages.stream().sorted(Comparator.comparing(Passage::kind)).toList();
    }
}
