package firstlayer.widgets.initialization.model;

import firstlayer.param.Numbers;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A race in sentences. */
final class RaceWords {

    static final String TRAINING = "still training";

    private RaceWords() {}

    static String describe(RaceResult field) {
        Stream<String> over =
                field.runners().stream().map(runner -> SchemeNames.of(runner.scheme()) + " " + standing(runner));
        Stream<String> waiting = field.waiting().stream().map(scheme -> SchemeNames.of(scheme) + " " + TRAINING);
        return String.format(
                Locale.ROOT,
                "Losses after %d %s: %s.%s",
                field.epochs(),
                field.epochs() == 1 ? "epoch" : "epochs",
                Stream.concat(over, waiting).collect(Collectors.joining("; ")),
                field.waiting().isEmpty()
                        ? field.telling()
                                .map(runner -> curvature(runner, field))
                                .orElse("")
                        : "");
    }

    static String ending(Runner runner) {
        return runner.left().isPresent()
                ? "ran away, the last finite loss is that of epoch "
                        + runner.left().getAsInt()
                : "";
    }

    private static String standing(Runner runner) {
        return runner.left().isPresent()
                ? "ran away after epoch " + runner.left().getAsInt()
                : Numbers.significant(runner.loss(), 3);
    }

    private static String curvature(Runner runner, RaceResult field) {
        double limit = 2 / field.rate();
        return String.format(
                        Locale.ROOT,
                        " %s: curvature %s, %s 2/η = %s: ",
                        SchemeNames.of(runner.scheme()),
                        Numbers.significant(runner.curvature(), 3),
                        runner.curvature() > limit ? "above" : "not above",
                        Numbers.significant(limit, 3))
                + (runner.curvature() > limit
                        ? "along its steepest direction every step lands further out than the last."
                        : "its steps do not grow.")
                + runner.jump().map(jump -> rise(runner, jump)).orElse("");
    }

    private static String rise(Runner runner, Jump jump) {
        boolean still = jump.to() == runner.losses().length - 1;
        return String.format(
                Locale.ROOT,
                " Its loss %s from %s at epoch %d to %s at epoch %d%s.",
                still ? "has grown" : "had jumped",
                Numbers.significant(runner.losses()[jump.from()], 3),
                jump.from(),
                Numbers.significant(runner.losses()[jump.to()], 3),
                jump.to(),
                still ? "" : " and is " + Numbers.significant(runner.loss(), 3) + " now");
    }
}
