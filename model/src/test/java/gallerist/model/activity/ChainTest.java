package gallerist.model.activity;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static Entry entry(Instant at, String scope, String caller, List<Change> changes) {
        return new Entry(
                0,
                at,
                Operation.GALLERY_WRITE.action(),
                scope,
                caller,
                "id",
                "login",
                new UUID(1, 2),
                Status.SUCCEEDED,
                "",
                changes,
                "",
                "");
    }

    private static List<Entry> log(List<Entry> happened) {
        List<Entry> log = new ArrayList<>();
        Anchor head = Anchor.START;
        for (Entry entry : happened) {
            Entry placed = Chain.next(head, entry);
            log.add(placed);
            head = Anchor.of(placed);
        }
        return log;
    }

    private static Anchor head(List<Entry> log) {
        return Anchor.of(log.getLast());
    }

    @Provide
    Arbitrary<List<Entry>> logs() {
        Arbitrary<String> text = Arbitraries.strings().all().ofMaxLength(6);
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(0, 4_000_000_000_000L)
                                .map(Instant::ofEpochMilli),
                        text,
                        text,
                        ChangesTest.changes())
                .as(ChainTest::entry)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(ChainTest::log);
    }

    private static final List<UnaryOperator<Entry>> EDITS =
            List.of(
                    e -> with(e, e.at().plusNanos(1000), e.operation(), e.scope(), e.code()),
                    e -> with(e, e.at(), e.operation() + "x", e.scope(), e.code()),
                    e -> with(e, e.at(), e.operation(), e.scope() + "x", e.code()),
                    e -> with(e, e.at(), e.operation(), e.scope(), e.code() + "x"),
                    // what one field loses the next one gains
                    e -> with(e, e.at(), "", e.operation() + e.scope(), e.code()),
                    e ->
                            new Entry(
                                    e.sequence(),
                                    e.at(),
                                    e.operation(),
                                    e.scope(),
                                    e.caller() + "x",
                                    e.callerId(),
                                    e.login(),
                                    e.correlation(),
                                    e.status(),
                                    e.code(),
                                    e.changes(),
                                    e.previous(),
                                    e.hash()),
                    e -> said(e, "x", e.login(), e.correlation(), e.status(), e.changes()),
                    e -> said(e, e.callerId(), "x", e.correlation(), e.status(), e.changes()),
                    e -> said(e, e.callerId(), e.login(), new UUID(3, 4), e.status(), e.changes()),
                    e ->
                            said(
                                    e,
                                    e.callerId(),
                                    e.login(),
                                    e.correlation(),
                                    Status.FAILED,
                                    e.changes()),
                    e ->
                            said(
                                    e,
                                    e.callerId(),
                                    e.login(),
                                    e.correlation(),
                                    e.status(),
                                    List.of(new Change("other", "", ""))),
                    e -> e.at(e.sequence(), "f".repeat(64), e.hash()),
                    e -> e.at(e.sequence(), e.previous(), "f".repeat(64)));

    private static Entry with(Entry e, Instant at, String operation, String scope, String code) {
        return new Entry(
                e.sequence(),
                at,
                operation,
                scope,
                e.caller(),
                e.callerId(),
                e.login(),
                e.correlation(),
                e.status(),
                code,
                e.changes(),
                e.previous(),
                e.hash());
    }

    private static Entry said(
            Entry e,
            String callerId,
            String login,
            UUID correlation,
            Status status,
            List<Change> changes) {
        return new Entry(
                e.sequence(),
                e.at(),
                e.operation(),
                e.scope(),
                e.caller(),
                callerId,
                login,
                correlation,
                status,
                e.code(),
                changes,
                e.previous(),
                e.hash());
    }

    @Property(tries = 200)
    void anUntouchedLogIsWhole(@ForAll("logs") List<Entry> log) {
        assertThat(Chain.verify(log, head(log))).isEqualTo(new ChainCheck.Whole(head(log)));
    }

    @Property(tries = 500)
    void everyChangedFieldIsFound(
            @ForAll("logs") List<Entry> log,
            @ForAll @IntRange(max = 7) int place,
            @ForAll @IntRange(max = 12) int edit) {
        int at = place % log.size();
        Entry changed = EDITS.get(edit).apply(log.get(at));
        Assume.that(!changed.equals(log.get(at)));
        List<Entry> touched = new ArrayList<>(log);
        touched.set(at, changed);

        assertThat(Chain.verify(touched, head(log))).isEqualTo(new ChainCheck.Changed(at + 1L));
    }

    @Property(tries = 200)
    void aRemovedEntryIsMissing(
            @ForAll("logs") List<Entry> log, @ForAll @IntRange(max = 7) int place) {
        int at = place % (log.size() - 1);
        List<Entry> touched = new ArrayList<>(log);
        touched.remove(at);

        assertThat(Chain.verify(touched, head(log))).isEqualTo(new ChainCheck.Missing(at + 1L));
    }

    @Property(tries = 200)
    void aRemovedEntryIsFoundEvenWhenTheOthersMoveUp(
            @ForAll("logs") List<Entry> log, @ForAll @IntRange(max = 7) int place) {
        int at = place % (log.size() - 1);
        List<Entry> touched = new ArrayList<>(log);
        touched.remove(at);
        touched.replaceAll(entry ->
                entry.sequence() > at
                        ? entry.at(entry.sequence() - 1, entry.previous(), entry.hash())
                        : entry);

        assertThat(Chain.verify(touched, head(log))).isInstanceOf(ChainCheck.Changed.class);
    }

    @Property(tries = 200)
    void aLogThatWasCutOffIsTooShort(
            @ForAll("logs") List<Entry> log, @ForAll @IntRange(max = 7) int place) {
        int left = place % log.size();

        assertThat(Chain.verify(log.subList(0, left), head(log)))
                .isEqualTo(new ChainCheck.CutOff(log.size(), left));
    }

    @Property(tries = 200)
    void entriesThatChangedPlacesAreFound(
            @ForAll("logs") List<Entry> log,
            @ForAll @IntRange(max = 7) int place,
            @ForAll @IntRange(min = 1, max = 7) int distance) {
        int one = place % (log.size() - 1);
        int other = one + 1 + distance % (log.size() - 1 - one);
        List<Entry> swapped = new ArrayList<>(log);
        swapped.set(one, log.get(other));
        swapped.set(other, log.get(one));
        List<Entry> renumbered = new ArrayList<>(log);
        renumbered.set(one, renumbered(log.get(other), one));
        renumbered.set(other, renumbered(log.get(one), other));

        assertThat(Chain.verify(swapped, head(log))).isEqualTo(new ChainCheck.Reordered(one + 1L));
        assertThat(Chain.verify(renumbered, head(log))).isEqualTo(new ChainCheck.Changed(one + 1L));
    }

    private static Entry renumbered(Entry entry, int index) {
        return entry.at(index + 1L, entry.previous(), entry.hash());
    }

    @Property(tries = 200)
    void aLogThatWasHashedAnewIsNotTheOneThatWasNoted(
            @ForAll("logs") List<Entry> log, @ForAll @IntRange(max = 7) int place) {
        int at = place % log.size();
        List<Entry> forged = new ArrayList<>(log);
        forged.set(at, EDITS.get(1).apply(log.get(at)));
        forged = log(forged);

        assertThat(Chain.verify(forged, head(log)))
                .isEqualTo(new ChainCheck.Rewritten(head(log), head(forged)));
    }

    @Test
    void anAnchorHoldsAlsoWhenTheLogHasGoneOn() {
        List<Entry> log =
                log(
                        List.of(
                                entry(Instant.EPOCH, "/a", "mia", List.of()),
                                entry(Instant.EPOCH, "/b", "mia", List.of())));

        assertThat(Chain.verify(log, Anchor.of(log.getFirst())))
                .isEqualTo(new ChainCheck.Whole(head(log)));
    }

    @Test
    void anEmptyLogIsWholeAsLongAsNothingElseWasNoted() {
        assertThat(Chain.verify(List.of(), Anchor.START))
                .isEqualTo(new ChainCheck.Whole(Anchor.START));
        assertThat(Chain.verify(List.of(), new Anchor(3, "a".repeat(64))))
                .isEqualTo(new ChainCheck.CutOff(3, 0));
    }

    @Test
    void anAnchorIsReadAsItIsWritten() {
        Anchor anchor = new Anchor(12, "0123456789abcdef".repeat(4));

        assertThat(Anchor.parse(anchor.toString())).isEqualTo(anchor);
        Refused.by(() -> Anchor.parse("12")).containsExactly(new Problem.AnchorInvalid("12"));
    }
}
