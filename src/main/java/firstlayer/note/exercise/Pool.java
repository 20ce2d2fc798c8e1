package firstlayer.note.exercise;

import firstlayer.param.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What one setting may be drawn as, in the text that links write. */
sealed interface Pool {

    /** How many values, at least one. */
    int size();

    /** @param index from 0 */
    String at(int index);

    /** As few of the values as show that all are legal. */
    List<String> proof();

    /** Values one by one. */
    record Listed(List<String> values) implements Pool {

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public String at(int index) {
            return values.get(index);
        }

        @Override
        public List<String> proof() {
            return values;
        }
    }

    /** From one end to the other, both included; in decimal arithmetic, so that three steps of 0.1 are 0.3. */
    record Steps(BigDecimal from, BigDecimal step, int size) implements Pool {

        @Override
        public String at(int index) {
            return from.add(step.multiply(BigDecimal.valueOf(index)))
                    .stripTrailingZeros()
                    .toPlainString();
        }

        // Limits have no holes, and where two neighbours are whole numbers all are.
        @Override
        public List<String> proof() {
            return IntStream.of(0, 1, size - 1)
                    .filter(index -> index < size)
                    .distinct()
                    .mapToObj(this::at)
                    .toList();
        }
    }

    int MOST = 10_000;

    String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,9})?)";

    Pattern RANGE = Pattern.compile(NUMBER + "\\.\\." + NUMBER + "/" + NUMBER);

    /**
     * Reads {@code -2..2/0.5}, {@code -1,0,1} or one value.
     *
     * @throws IllegalArgumentException saying what is wrong and what would be right
     */
    static Pool read(String text) {
        if (text.contains("..")) {
            return steps(text.replace(Numbers.MINUS, '-'));
        }
        List<String> values = List.of(text.split(",", -1));
        if (values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a value is missing; write values with commas between, such as -1,0,1");
        }
        return new Listed(values);
    }

    private static Pool steps(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "'%s' is no range; write first, last and step: -2..2/0.5", text));
        }
        BigDecimal from = new BigDecimal(range.group(1));
        BigDecimal to = new BigDecimal(range.group(2));
        BigDecimal step = new BigDecimal(range.group(3));
        if (step.signum() <= 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a step of %s; write one above 0: -2..2/0.5", range.group(3)));
        }
        BigDecimal width = to.subtract(from);
        if (width.signum() < 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "nothing is in %s..%s; write the smaller end first", range.group(1), range.group(2)));
        }
        BigDecimal[] steps = width.divideAndRemainder(step);
        if (steps[1].signum() != 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "steps of %s from %s miss %s; take a step that ends there",
                    range.group(3),
                    range.group(1),
                    range.group(2)));
        }
        if (steps[0].compareTo(BigDecimal.valueOf(MOST)) >= 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "more than %d values; take a larger step", MOST));
        }
        return new Steps(from, step, steps[0].intValueExact() + 1);
    }
}
