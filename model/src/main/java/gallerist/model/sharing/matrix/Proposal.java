package gallerist.model.sharing.matrix;

import gallerist.model.Caution;
import java.util.List;

/** What ticking or clearing a box of the matrix comes to. */
public sealed interface Proposal {

    /**
     * It can be done.
     *
     * @param cautions what a person should know before
     */
    record Would(List<Step> steps, List<Caution> cautions) implements Proposal {
        public Would {
            steps = List.copyOf(steps);
            cautions = List.copyOf(cautions);
        }
    }

    /**
     * Not by this box.
     *
     * @param instead each of them leads there, or a part of the way
     */
    record Cannot(Hindrance why, List<Step> instead) implements Proposal {
        public Cannot {
            instead = List.copyOf(instead);
        }
    }
}
