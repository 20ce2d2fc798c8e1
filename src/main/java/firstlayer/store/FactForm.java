package firstlayer.store;

import firstlayer.study.Fact;
import firstlayer.study.Fact.Answered;
import firstlayer.study.Fact.Computed;
import firstlayer.study.Fact.Exam;
import firstlayer.study.Fact.Peeked;
import firstlayer.study.Fact.Predicted;
import firstlayer.study.Fact.Ran;
import firstlayer.study.Fact.Reset;
import firstlayer.study.Fact.Review;
import firstlayer.study.Fact.Ticked;
import firstlayer.study.Fact.Wrote;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One kind of fact as fields: its writer and its reader stand beside each other, so that both know the same ones.
 *
 * @param kind  its name in the log
 * @param write adds the fact's fields
 */
record FactForm<F extends Fact>(String kind, Class<F> type, BiConsumer<F, Fields> write, Reading<F> read) {

    interface Reading<F> {
        F from(Fields fields) throws DamagedLine;
    }

    private static final List<FactForm<?>> ALL = List.of(
            new FactForm<>("answered", Answered.class, FactForm::answered, FactForm::answered),
            new FactForm<>("computed", Computed.class, FactForm::computed, FactForm::computed),
            new FactForm<>("predicted", Predicted.class, FactForm::predicted, FactForm::predicted),
            new FactForm<>("ran", Ran.class, (f, to) -> to.with("link", f.link()), from -> new Ran(from.text("link"))),
            new FactForm<>(
                    "ticked",
                    Ticked.class,
                    (f, to) -> to.with("point", f.point()).with("on", f.on()),
                    from -> new Ticked(from.text("point"), from.truth("on"))),
            // Not "text": that is the hash of the question.
            new FactForm<>(
                    "wrote",
                    Wrote.class,
                    (f, to) -> to.with("answer", f.text()),
                    from -> new Wrote(from.text("answer"))),
            new FactForm<>("peeked", Peeked.class, (f, to) -> {}, from -> new Peeked()),
            new FactForm<>(
                    "exam",
                    Exam.class,
                    (f, to) -> to.with("date", f.date().map(LocalDate::toString)),
                    from -> new Exam(date(from))),
            new FactForm<>(
                    "review",
                    Review.class,
                    (f, to) -> to.with("most", f.most()),
                    from -> new Review(from.whole("most"))),
            new FactForm<>("reset", Reset.class, (f, to) -> {}, from -> new Reset()));

    private static final Map<String, FactForm<?>> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactForm::kind, Function.identity()));

    private static final Map<Class<?>, FactForm<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactForm::type, Function.identity()));

    static FactForm<?> of(Fact fact) {
        return BY_TYPE.get(fact.getClass());
    }

    /** Empty for a kind of another version. */
    static Optional<FactForm<?>> named(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    void write(Fact fact, Fields to) {
        write.accept(type.cast(fact), to);
    }

    private static void answered(Answered fact, Fields to) {
        to.with("option", fact.option())
                .with("right", fact.right())
                .with("sure", fact.sure())
                .with("showing", fact.showing());
    }

    private static Answered answered(Fields from) throws DamagedLine {
        return new Answered(
                from.whole("option"),
                from.truth("right"),
                from.optionalTruth("sure"),
                from.optionalWhole("showing").orElse(1));
    }

    private static void computed(Computed fact, Fields to) {
        to.with("seed", fact.seed())
                .with("typed", fact.typed())
                .with("value", fact.value())
                .with("right", fact.right())
                .with("slip", fact.slip())
                .with("sure", fact.sure());
    }

    private static Computed computed(Fields from) throws DamagedLine {
        return new Computed(
                from.whole("seed"),
                from.text("typed"),
                from.number("value"),
                from.truth("right"),
                from.optionalText("slip"),
                from.optionalTruth("sure"));
    }

    private static void predicted(Predicted fact, Fields to) {
        to.with("guess", fact.guess());
        fact.truth().ifPresent(truth -> to.with("truth", truth));
        to.with("right", fact.right());
    }

    private static Predicted predicted(Fields from) throws DamagedLine {
        OptionalDouble truth = from.optionalNumber("truth");
        return new Predicted(from.number("guess"), truth, from.optionalTruth("right"));
    }

    private static Optional<LocalDate> date(Fields from) throws DamagedLine {
        Optional<String> date = from.optionalText("date");
        try {
            return date.map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw new DamagedLine("date is not a day like 2027-02-09");
        }
    }
}
