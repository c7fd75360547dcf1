package gallerist.app.settings;

import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.cost.Price;
import gallerist.model.cost.PriceTable;
import gallerist.storage.Change;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The prices that costs are estimated with, one of which may be changed. */
public final class PricesViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Live<Optional<PriceTable>> table;
    private final ObjectBinding<List<PriceRow>> rows;
    private final ObjectProperty<Optional<PriceRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty currency = new SimpleStringProperty("");
    private final StringProperty refusal = new SimpleStringProperty("");
    private final StringBinding amountProblem;
    private final StringBinding dateProblem;
    private final StringBinding currencyProblem;

    public PricesViewModel(Workbench bench) {
        this.bench = bench;
        this.table =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        _ -> Optional.of(bench.workspace().prices().show()));
        this.rows =
                Bindings.createObjectBinding(
                        () -> table.get().map(PriceRow::of).orElse(List.of()), table.value());
        this.amountProblem =
                Bindings.createStringBinding(
                        () ->
                                amount.get().isBlank()
                                        ? ""
                                        : Checked.by(() -> Price.entered(amount.get().strip())),
                        amount);
        this.dateProblem =
                Bindings.createStringBinding(
                        () ->
                                day().isPresent() || date.get().isBlank()
                                        ? ""
                                        : "Use a day such as 2026-11-01",
                        date);
        this.currencyProblem =
                Bindings.createStringBinding(
                        () ->
                                currency.get().isBlank()
                                        ? ""
                                        : Checked.by(
                                                () -> PriceTable.currency(currency.get().strip())),
                        currency);
        chosen.addListener((_, _, row) -> amount.set(row.map(PriceRow::amount).orElse("")));
        table.value().addListener((_, _, now) -> now.ifPresent(this::read));
        table.get().ifPresent(this::read);
    }

    private void read(PriceTable now) {
        date.set(now.date().toString());
        currency.set(now.currency().getCurrencyCode());
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date.get().strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public ObservableValue<List<PriceRow>> rows() {
        return rows;
    }

    /** Of which day they are, and that they may be no quotation. */
    public String line() {
        return table.get()
                .map(known ->
                        "%s of %s, %d entered"
                                .formatted(
                                        Figures.counted(rows.get().size(), "price", "prices"),
                                        Figures.date(
                                                known.date()
                                                        .atStartOfDay(ZoneOffset.UTC)
                                                        .toInstant(),
                                                ZoneOffset.UTC),
                                        rows.get().stream()
                                                .filter(row ->
                                                        row.price().origin()
                                                                == Price.Origin.ENTERED)
                                                .count()))
                .orElse("");
    }

    public String currencyCode() {
        return table.get().map(known -> known.currency().getCurrencyCode()).orElse("");
    }

    public ObjectProperty<Optional<PriceRow>> chosen() {
        return chosen;
    }

    public StringProperty amount() {
        return amount;
    }

    public ObservableValue<String> amountProblem() {
        return amountProblem;
    }

    /** Why the price cannot be set, empty when it can. */
    public ObservableValue<String> obstacle() {
        return Bindings.createStringBinding(
                () -> {
                    if (chosen.get().isEmpty()) {
                        return "Choose a price first";
                    }
                    if (amount.get().isBlank()) {
                        return "Say what it costs";
                    }
                    return amountProblem.get().isEmpty() && isAsItWas()
                            ? "It costs that already"
                            : amountProblem.get();
                },
                chosen,
                amount,
                amountProblem);
    }

    private boolean isAsItWas() {
        return chosen.get().filter(row -> row.amount().equals(amount.get().strip())).isPresent();
    }

    public StringProperty date() {
        return date;
    }

    public ObservableValue<String> dateProblem() {
        return dateProblem;
    }

    public StringProperty currency() {
        return currency;
    }

    public ObservableValue<String> currencyProblem() {
        return currencyProblem;
    }

    /** Why day and currency cannot be set, empty when they can. */
    public ObservableValue<String> obstacleOfHead() {
        return Bindings.createStringBinding(
                () -> {
                    if (date.get().isBlank() || currency.get().isBlank()) {
                        return "Say the day and the currency";
                    }
                    if (!dateProblem.get().isEmpty() || !currencyProblem.get().isEmpty()) {
                        return dateProblem.get() + currencyProblem.get();
                    }
                    return table.get()
                                    .filter(now -> now.date().toString().equals(date.get().strip()))
                                    .filter(now ->
                                            now.currency()
                                                    .getCurrencyCode()
                                                    .equals(currency.get().strip()))
                                    .isPresent()
                            ? "They are so already"
                            : "";
                },
                date,
                currency,
                dateProblem,
                currencyProblem,
                table.value());
    }

    /** What was said to the last attempt. */
    public ObservableValue<String> refusal() {
        return refusal;
    }

    public void setPrice() {
        PriceRow row = chosen.get().orElseThrow();
        String typed = amount.get().strip();
        write(now -> row.subject().priced(now, Price.entered(typed)));
    }

    public void setHead() {
        LocalDate day = day().orElseThrow();
        String code = currency.get().strip();
        write(now -> now.in(PriceTable.currency(code)).dated(day));
    }

    private void write(UnaryOperator<PriceTable> edit) {
        refusal.set("");
        bench.call(
                caller -> bench.workspace().prices().write(caller, edit),
                outcome -> {
                    if (outcome instanceof Outcome.Refused<PriceTable>(List<Problem> problems)) {
                        refusal.set(Checked.sentences(problems));
                    }
                });
    }

    @Override
    public void close() {
        table.close();
    }
}
